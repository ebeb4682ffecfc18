import { configureGlobal } from 'fast-check';

/**
 * Properties try the same texts on every run, so that a change and not chance turns the tests red. FAST_CHECK_SEED (a whole number) tries others:
 * the weekly run of the workflow does.
 */
configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 20_261_128) });
