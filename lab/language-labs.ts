import type { LanguageId } from '@/lib/retry/languages';
import type { LanguageLab } from './language';

/** Every language, loaded when it is asked for. */
export const LANGUAGE_LABS: Record<LanguageId, () => Promise<{ lab: LanguageLab }>> = {
  python: () => import('./languages/python'),
  typescript: () => import('./languages/typescript'),
  curl: () => import('./languages/curl'),
  go: () => import('./languages/go'),
  java: () => import('./languages/java'),
  rust: () => import('./languages/rust'),
  ruby: () => import('./languages/ruby'),
  php: () => import('./languages/php'),
};
