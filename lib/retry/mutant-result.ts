import type { LanguageId } from './languages';

/** What the lab made of broken snippets: the whole of `lab/mutants.json`, written by `npm run lab:mutants -- --write` only. */
export interface MutantReport {
  /** Every rule that is broken on purpose: its key, and what the broken snippet does. */
  rules: { id: string; title: string }[];
  languages: MutantResult[];
}

/** What the lab made of one language's broken snippets. Rules are named by key. */
export interface MutantResult {
  language: LanguageId;
  /** What the snippets call the API with, and what they run on, with versions. */
  sdk: string;
  runtime: string;
  /** Day of the run, UTC. */
  date: string;
  /** Rules whose breach the lab rejected for the rule's own reason. */
  killed: string[];
  /** Rules whose breach it did not notice. */
  survived: string[];
  /** Rules that the language gives no way to break. */
  impossible: string[];
}
