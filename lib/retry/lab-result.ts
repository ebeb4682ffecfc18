import type { LanguageId, VariantId } from './languages';

/** What the lab found when it last ran one snippet. One entry of `lab/results.json`, written by the lab only. */
export interface LabResult {
  language: LanguageId;
  variant: VariantId;
  /** SHA-256 of the source file's bytes, in hex. */
  sha256: string;
  /** What the snippet calls the API with, and its version, for example `openai 3.54.0`. */
  sdk: string;
  /** What it ran on, for example `Python 3.11.2`. */
  runtime: string;
  /** Day of the run, UTC, for example `2026-11-22`. */
  date: string;
  /** Scenarios that it passed, of those that were played. A loop or a stream passes all of them. */
  passed: number;
  total: number;
  /** How many faults the scenarios are about: the same ones for every variant. */
  faults: number;
  /** Those that it did not survive, in a few words each. */
  notSurvived: string[];
}
