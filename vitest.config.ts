import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') };

/** A browser on a small machine needs time; nothing is judged by it. */
const BROWSER_TIMEOUT_MS = 120_000;

/** The first run installs SDKs. */
const INSTALL_TIMEOUT_MS = 600_000;

/** It builds the site and runs tests on what was built. */
const BUILD_TIMEOUT_MS = 900_000;

export default defineConfig({
  resolve: { alias },
  // As Next compiles the components.
  esbuild: { jsx: 'automatic' },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          setupFiles: ['tests/seed-properties.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/check-built-site.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'lab',
          include: ['tests/lab/**/*.test.ts'],
          globalSetup: ['tests/lab/install-sdks.ts'],
          testTimeout: INSTALL_TIMEOUT_MS,
          hookTimeout: INSTALL_TIMEOUT_MS,
        },
      },
      {
        extends: true,
        test: { name: 'newcomer', include: ['tests/newcomer/**/*.test.ts'], testTimeout: BUILD_TIMEOUT_MS },
      },
      {
        extends: true,
        test: {
          name: 'engines',
          include: ['tests/engines/**/*.test.ts'],
          globalSetup: ['tests/check-built-site.ts'],
          testTimeout: BROWSER_TIMEOUT_MS,
          hookTimeout: BROWSER_TIMEOUT_MS,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/check-built-site.ts', 'tests/browser/serve-built-site.ts'],
          testTimeout: BROWSER_TIMEOUT_MS,
          hookTimeout: BROWSER_TIMEOUT_MS,
          // One browser at a time: two would only take the cores from each other.
          fileParallelism: false,
        },
      },
    ],
  },
});
