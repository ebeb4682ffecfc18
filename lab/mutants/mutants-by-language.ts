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

/** The mutants of each language. */
export const MUTANTS: Record<LanguageId, LanguageMutants> = {
  python,
  typescript,
  curl,
  go,
  java,
  rust,
  ruby,
  php,
};
