import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** For `npm run test:mutants`: the tests that need neither a build nor a toolchain. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '') } },
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/lab/{judge,pool,proven-range}.test.ts'],
    exclude: [
      // What holds of the lab's files breaks when a snippet changes and was not run yet, not when code does.
      'tests/unit/retry/lab-data.test.ts',
      // It changes the working folder, which Stryker's threads cannot.
      'tests/unit/scripts/build-stamp.test.ts',
    ],
    setupFiles: ['tests/seed-properties.ts'],
    testTimeout: 60_000,
  },
});
