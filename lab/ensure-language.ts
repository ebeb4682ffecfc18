import { describeError } from './describe-error';
import type { LanguageLab, Versions } from './language';
import { MissingToolchain, OutsideProvenRange } from './toolchain-errors';

/**
 * Whether a language can be run here. `unavailable`: this machine lacks the toolchain, or has one that is not proven. `broken`: it should
 * have been possible, and something failed.
 */
export type Readiness =
  | { state: 'ready'; versions: Versions }
  | { state: 'unavailable'; reason: string }
  | { state: 'broken'; reason: string };

/**
 * Installs a language's toolchain where that is possible.
 * @param lab the language
 * @returns its versions, or why it cannot be run; never throws
 */
export async function ensureLanguage(lab: Pick<LanguageLab, 'ensure'>): Promise<Readiness> {
  try {
    return { state: 'ready', versions: await lab.ensure() };
  } catch (error) {
    const isUnavailable = error instanceof MissingToolchain || error instanceof OutsideProvenRange;
    return { state: isUnavailable ? 'unavailable' : 'broken', reason: describeError(error) };
  }
}

/** @returns whether everything has to be run, so that what cannot be is a failure and not a skip: in continuous integration */
export function mustRunAll(): boolean {
  return process.env.CI === 'true';
}
