import { SNIPPET_LANGUAGES } from '@/lib/retry/languages';
import type { SdkBehaviour } from '@/lib/retry/sdk-behaviour';

/**
 * @param language key of a language
 * @returns what a reader calls it
 */
export function languageLabel(language: SdkBehaviour['language']): string {
  return SNIPPET_LANGUAGES.find(({ id }) => id === language)?.label ?? language;
}

/** A measured SDK: its language, and below it name and version. */
export function SdkName({ language, sdk }: Pick<SdkBehaviour, 'language' | 'sdk'>) {
  return (
    <>
      {languageLabel(language)} <span className="sdk-version">{sdk}</span>
    </>
  );
}
