import type { LanguageId } from '@/lib/retry/languages';
import { mutants as curl } from './curl';
import { mutants as go } from './go';
import { mutants as java } from './java';
import { mutants as php } from './php';
import { mutants as python } from './python';
import { mutants as ruby } from './ruby';
import type { LanguageMutants } from './rules';
import { mutants as rust } from './rust';
import { mutants as typescript } from './typescript';

/** The mutants of each language that has moved to the rules of lab/README.md. */
export const MUTANTS: Partial<Record<LanguageId, LanguageMutants>> = {
  python,
  typescript,
  curl,
  go,
  java,
  rust,
  ruby,
  php,
};
