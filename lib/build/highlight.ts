import { createCssVariablesTheme, createHighlighter, type Highlighter } from 'shiki';
import type { Token, TokenLine } from '@/lib/code-lines';
import tokenClasses from './token-classes.json';

/** Languages that the site highlights: those of snippets and programs, and those of samples. */
const LANGUAGES = [
  'python',
  'typescript',
  'bash',
  'go',
  'java',
  'rust',
  'ruby',
  'php',
  'csharp',
  'json',
  'http',
  'text',
] as const;

/** A language of {@link LANGUAGES}. */
export type HighlightLanguage = (typeof LANGUAGES)[number];

/**
 * One class per colour of shiki's CSS-variables theme; the colours themselves stand in the style sheet, for light and dark. A file of its own,
 * because next.config.mjs colours the fences of the pages with it.
 */
const TOKEN_CLASSES: Record<string, string> = tokenClasses;

let highlighter: Promise<Highlighter> | undefined;

/**
 * Highlights code at build time, so that no highlighter reaches the browser.
 * @param code the text; a line break at the end is dropped
 * @param language one of the languages that the site shows
 * @returns the tokens of each line
 */
export async function highlight(code: string, language: HighlightLanguage): Promise<TokenLine[]> {
  highlighter ??= createHighlighter({ themes: [createCssVariablesTheme()], langs: [...LANGUAGES] });
  const { tokens } = (await highlighter).codeToTokens(code.replace(/\n$/, ''), {
    lang: language,
    theme: 'css-variables',
    // By default shiki gives up on a line after half a second, so that the pages of a busy machine would differ.
    tokenizeTimeLimit: 0,
  });
  return tokens.map((line) => mergeRuns(line.map(({ content, color }) => [content, TOKEN_CLASSES[color ?? '']])));
}

/** Neighbours of the same colour become one token: fewer elements in the page. */
function mergeRuns(tokens: [text: string, tokenClass: string | undefined][]): TokenLine {
  const merged: [string, string | undefined][] = [];
  for (const [text, tokenClass] of tokens) {
    const last = merged.at(-1);
    if (last && (last[1] === tokenClass || text.trim() === '')) last[0] += text;
    else merged.push([text, tokenClass]);
  }
  return merged.map(([text, tokenClass]): Token => (tokenClass ? [text, tokenClass] : [text]));
}
