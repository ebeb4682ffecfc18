import { linesToText, type TokenLine } from '@/lib/code-lines';
import type { JsonMl } from '@/lib/json-ml';
import { SNIPPET_LANGUAGES } from '@/lib/retry/languages';
import type { RetryPolicy } from '@/lib/retry/policy';
import { presetSnippet } from '@/lib/retry/presets';
import type { PlacedSnippet, ProvenSnippet } from '@/lib/retry/proven-snippet';
import { BUILT_IN_LANGUAGE, type CodeFile, codeFile, roomFor } from './code-file';

/** Snippets of a page, and the files that hold what the page does not. */
interface PlacedSnippets {
  snippets: PlacedSnippet[];
  files: CodeFile[];
}

/**
 * Puts a policy into the snippets, and the code of every language but the first into files: pages with the same policy share them, and carry
 * what they show and addresses.
 * @param snippets snippets as built
 * @param policy what to put in
 * @returns the snippets with room for the code, and the files: in a build, scripts/write-projections writes them
 */
export function placeSnippets(snippets: readonly ProvenSnippet[], policy: RetryPolicy): PlacedSnippets {
  const preset = snippets.map((snippet) => presetSnippet(snippet, policy));
  const others = SNIPPET_LANGUAGES.filter(({ id }) => id !== BUILT_IN_LANGUAGE);
  const files = others.map(({ id }) => {
    const own = preset.filter(({ language }) => language === id);
    return {
      id,
      file: codeFile(
        id,
        own.map(({ lines }) => lines.map(toJsonMl)),
      ),
    };
  });
  return {
    files: files.map(({ file }) => file),
    snippets: preset.map((snippet) => {
      const codeAt = files.find(({ id }) => id === snippet.language)?.file.address;
      return codeAt === undefined ? snippet : { ...snippet, codeAt, lines: roomOf(snippet.lines) };
    }),
  };
}

/** A line as components/prose/code-lines renders it. */
function toJsonMl(line: TokenLine): JsonMl {
  const parts = [...line, ['\n'] satisfies [string]].reduce<JsonMl[]>((before, [text, tokenClass]) => {
    const last = before.at(-1);
    if (tokenClass !== undefined) before.push(['i', { class: tokenClass }, text]);
    // What stands side by side is one text in HTML.
    else if (typeof last === 'string') before[before.length - 1] = last + text;
    else before.push(text);
    return before;
  }, []);
  return ['span', { class: 'code-line' }, ...parts];
}

function roomOf(lines: TokenLine[]): TokenLine[] {
  return roomFor(linesToText(lines))
    .split('\n')
    .map((text) => (text === '' ? [] : [[text]]));
}
