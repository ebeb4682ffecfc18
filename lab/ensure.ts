import { type LanguageLab, MissingToolchain, type Versions } from './language';

/**
 * Installs a language's toolchain where that is possible.
 * @param lab the language
 * @returns its versions, or why it cannot be had
 */
export async function ensureOrReason(lab: LanguageLab): Promise<Versions | string> {
  try {
    return await lab.ensure();
  } catch (error) {
    if (error instanceof MissingToolchain) return error.message;
    throw error;
  }
}
