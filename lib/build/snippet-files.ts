import { type LanguageId, SNIPPET_LANGUAGES } from '@/lib/retry/languages';
import { DEFAULT_POLICY } from '@/lib/retry/policy';
import { type ProvenSnippet, survivalText } from '@/lib/retry/proven-snippet';
import { snippetText } from '@/lib/retry/snippet';
import { linkTo, RETRIES_PATH, snippetPath } from '@/lib/site';

/** What begins a comment that ends with its line. */
const COMMENT: Record<LanguageId, string> = {
  python: '#',
  typescript: '//',
  curl: '#',
  go: '//',
  java: '//',
  rust: '//',
  ruby: '#',
  php: '//',
};

/** A line that must stay the first of its file. */
const FIRST_LINE = /^(?:#!|<\?php).*\n/;

/** A snippet as a file of the site. */
export interface SnippetFile {
  path: string;
  text: string;
}

/**
 * @param snippets snippets as built
 * @returns each as a file: its very source, under a comment that says where it is explained, how to install what it needs, and how it was tested
 */
export function snippetFiles(snippets: readonly ProvenSnippet[]): SnippetFile[] {
  return SNIPPET_LANGUAGES.flatMap(({ id, extension }) =>
    snippets
      .filter(({ language }) => language === id)
      .map((snippet) => ({ path: snippetPath(id, snippet.variant, extension), text: withComment(snippet) })),
  );
}

function withComment(snippet: ProvenSnippet): string {
  const { language, variant, install } = snippet;
  const about = [
    `${linkTo(RETRIES_PATH)}?lang=${language}&variant=${variant}`,
    install === null ? 'Nothing to install.' : `Install: ${install}`,
    proof(snippet),
  ];
  const comment = about.map((line) => `${COMMENT[language]} ${line}\n`).join('');
  const source = snippetText(snippet, DEFAULT_POLICY);
  const [first = ''] = FIRST_LINE.exec(source) ?? [];
  return `${first}${comment}\n${source.slice(first.length)}`;
}

function proof({ proof }: ProvenSnippet): string {
  if (!proof) return 'The lab has not run this code as it stands.';
  const { sdk, runtime, date } = proof;
  return `Run on ${date} with ${sdk} on ${runtime}: ${survivalText(proof)}.`;
}
