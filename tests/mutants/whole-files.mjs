import { strykerPlugins as vitestPlugins } from '@stryker-mutator/vitest-runner';
import { isDrawn } from '../../scripts/mutant-sample.mjs';

/**
 * Up to how many tests are asked for by their names. Stryker makes one pattern of all names, and every test of a file is held against it:
 * with the thousands of cases that reach most of the decoder, that takes longer than to run them.
 */
const NAMED_TESTS = 100;

/** @typedef {Awaited<ReturnType<ReturnType<typeof vitestPlugins[0]['factory']>['mutantRun']>>} Result what a run of one mutant came to */

/** What is said of a mutant that is not drawn: scripts/mutant-score.ts counts none with an error of the runner. */
const NOT_DRAWN = /** @type {Result} */ (/** @type {unknown} */ ({ status: 'error', errorMessage: 'not drawn' }));

/** Stryker's own runner for Vitest, which runs files whole where many of their tests reach a mutant, and leaves out what is not drawn. */
export const strykerPlugins = vitestPlugins.map((plugin) => {
  /** @param {NonNullable<Parameters<typeof plugin.factory>[0]>} injector */
  function create(injector) {
    const runner = plugin.factory(injector);
    const runMutant = runner.mutantRun.bind(runner);
    runner.mutantRun = async (options) => {
      if (!isDrawn(options.activeMutant.id)) return NOT_DRAWN;
      return runMutant({ ...options, testFilter: options.testFilter && wholeFiles(options.testFilter) });
    };
    return runner;
  }
  create.inject = /** @type {const} */ (['$injector']);
  return { ...plugin, factory: create };
});

/**
 * @param {string[]} tests as `file#name`
 * @returns {string[]} the same, or their files with a name that is part of every name
 */
function wholeFiles(tests) {
  if (tests.length <= NAMED_TESTS) return tests;
  return [...new Set(tests.map((test) => `${test.slice(0, test.indexOf('#'))}#`))];
}
