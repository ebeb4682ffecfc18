/**
 * How `npm run test:mutants` (scripts/test-mutants.ts) breaks the code, mutant by mutant, to see whether a test notices.
 * How many may stay unnoticed stands in scripts/mutant-rooms.ts: it is another share for each room.
 */
export default {
  plugins: ['./tests/mutants/whole-files.mjs'],
  testRunner: 'vitest',
  // The rooms name their tests; to look up which of them import a file takes time for each mutant.
  vitest: { configFile: 'tests/mutants/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // What runs only while a file is imported, such as a table, would take every test for each mutant: days. The tests compare tables with their sources.
  ignoreStatic: true,
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: '.cache/mutants/report.json' },
  tempDirName: '.cache/mutants/sandbox',
  // A sandbox holds what tests read, and nothing that is built or installed.
  ignorePatterns: ['/out', '/.next', '/.cache', '/lab/projects/*/node_modules'],
  allowConsoleColors: false,
};
