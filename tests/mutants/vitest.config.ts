import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** For `npm run test:mutants`, which names the tests of a room in MUTANT_TESTS, one glob a line: tests that need neither a build nor a toolchain. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '') } },
  // As Next compiles the components.
  esbuild: { jsx: 'automatic' },
  test: {
    include: process.env.MUTANT_TESTS?.split('\n'),
    exclude: [
      // What holds of the lab's files breaks when a snippet changes and was not run yet, not when code does.
      'tests/unit/retry/lab-data.test.ts',
      // They change the working folder, which Stryker's threads cannot, or start programs, which know of no mutant.
      'tests/unit/scripts/{build-stamp,check-node,commands,run-program,watch-content}.test.ts',
      'tests/unit/build/build-stops.test.ts',
      'tests/unit/decoder/command.test.ts',
      // They read the code itself, in which every mutant stands.
      'tests/unit/decoder/{needed,pattern-length,weight}.test.ts',
      'tests/unit/file-length.test.ts',
    ],
    setupFiles: ['tests/mutants/few-runs.ts'],
    testTimeout: 60_000,
    // A mutant has a thread of its own all the same, and its modules are read once instead of once for each file.
    isolate: false,
  },
});
