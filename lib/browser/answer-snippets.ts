import type { LanguageId } from '../retry/languages';
import type { ProvenSnippet } from '../retry/proven-snippet';
import { LANGUAGE_CHOICE } from '../root-choice';
import { answerSnippetsPath } from '../site';
import { loadJson } from './load-once';

/** @returns the language that the reader has chosen, or the first one */
export function chosenLanguage(): LanguageId {
  // The early script puts nothing else there, except on the one page that has more languages and asks for no snippets.
  return document.documentElement.getAttribute(LANGUAGE_CHOICE.attribute) as LanguageId;
}

/**
 * Loads the snippets of one language as answers show them: nobody needs them all.
 * @param language which
 */
export function loadAnswerSnippets(language: LanguageId): Promise<ProvenSnippet[]> {
  return loadJson(answerSnippetsPath(language));
}
