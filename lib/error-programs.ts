import type { TokenLine } from './code-lines';
import { SNIPPET_LANGUAGES, type SnippetLanguage } from './retry/languages';

/** The languages of the programs: those of the snippets, and .NET, which has no snippet because the lab cannot run it. */
export const PROGRAM_LANGUAGES = [
  ...SNIPPET_LANGUAGES,
  { id: 'dotnet', label: '.NET', library: 'OpenAI', highlight: 'csharp', extension: 'cs' },
] as const satisfies readonly SnippetLanguage[];

/** Key of a language that has programs. */
export type ProgramLanguageId = (typeof PROGRAM_LANGUAGES)[number]['id'];

/**
 * What a program reads: the `error` that an SDK raises, the `response` of a client without an SDK, or a `stream`.
 */
export type ErrorProgramKind = 'error' | 'response' | 'stream';

/** A program of the guide to reading errors: it reads all that an error holds. Its source is the file {@link programFile}. */
export interface ErrorProgram {
  language: ProgramLanguageId;
  kind: ErrorProgramKind;
  /** What calls the API, as code. */
  client: string;
  /** A module of another name and the same use: the program works with its name in place of the client's. */
  twin?: string;
  /** Name of its file, without extension, where that is not `read-<kind>`. */
  file?: string;
  /** What installs it; `null` where the language brings it. */
  install: string | null;
  /** Whether the tests run it. The others' clients cannot be installed there. */
  isRun: boolean;
}

const OPENAI_PYTHON = { client: 'openai', install: 'pip install openai', isRun: true };
const OPENAI_NODE = { client: 'openai', install: 'npm install openai', isRun: true };
const OPENAI_GO = { client: 'openai-go', install: 'go get github.com/openai/openai-go/v3', isRun: true };
const OPENAI_JAVA = {
  client: 'openai-java',
  install: 'mvn dependency:get -Dartifact=com.openai:openai-java:LATEST',
  isRun: true,
};
const OPENAI_DOTNET = { client: 'OpenAI', install: 'dotnet add package OpenAI', isRun: false };
const OPENAI_RUBY = { client: 'openai', install: 'gem install openai', isRun: false };
const OPENAI_PHP = { client: 'openai-php/client', install: 'composer require openai-php/client', isRun: false };
const CURL = { client: 'curl', install: null, isRun: true };
const NET_HTTP = { client: 'net/http', install: null, isRun: true };
const EXT_CURL = { client: 'ext-curl', install: null, isRun: true };

const CARGO =
  'cargo add async-openai reqwest tokio tower --features async-openai/chat-completion,async-openai/middleware,' +
  'tokio/macros,tokio/rt-multi-thread,tower/util';

/** Every program, languages in the order of the switch. */
export const ERROR_PROGRAMS: readonly ErrorProgram[] = [
  { language: 'python', kind: 'error', ...OPENAI_PYTHON },
  {
    language: 'python',
    kind: 'response',
    client: 'httpx',
    twin: 'httpx2',
    install: 'pip install httpx',
    isRun: true,
  },
  {
    language: 'python',
    kind: 'response',
    client: 'requests',
    file: 'read-response-requests',
    install: 'pip install requests',
    isRun: true,
  },
  { language: 'python', kind: 'stream', ...OPENAI_PYTHON },
  { language: 'typescript', kind: 'error', ...OPENAI_NODE },
  { language: 'typescript', kind: 'response', client: 'fetch', install: null, isRun: true },
  { language: 'typescript', kind: 'stream', ...OPENAI_NODE },
  { language: 'curl', kind: 'response', ...CURL },
  { language: 'curl', kind: 'stream', ...CURL },
  { language: 'go', kind: 'error', ...OPENAI_GO },
  { language: 'go', kind: 'stream', ...OPENAI_GO },
  { language: 'java', kind: 'error', ...OPENAI_JAVA },
  { language: 'java', kind: 'stream', ...OPENAI_JAVA },
  { language: 'rust', kind: 'error', client: 'async-openai', install: CARGO, isRun: true },
  { language: 'rust', kind: 'stream', client: 'async-openai', install: `${CARGO} && cargo add futures`, isRun: true },
  { language: 'ruby', kind: 'error', ...OPENAI_RUBY },
  { language: 'ruby', kind: 'response', ...NET_HTTP },
  { language: 'ruby', kind: 'stream', ...NET_HTTP },
  { language: 'php', kind: 'error', ...OPENAI_PHP },
  { language: 'php', kind: 'response', ...EXT_CURL },
  { language: 'php', kind: 'stream', ...EXT_CURL },
  { language: 'dotnet', kind: 'error', ...OPENAI_DOTNET },
  { language: 'dotnet', kind: 'stream', ...OPENAI_DOTNET },
];

/** A program with its source, highlighted at build. */
export interface HighlightedProgram extends ErrorProgram {
  lines: TokenLine[];
}

/**
 * @param program one of {@link ERROR_PROGRAMS}
 * @returns its source file, relative to the project's root; the site has it at the same path
 */
export function programFile({
  language,
  kind,
  file = `read-${kind}`,
}: Pick<ErrorProgram, 'language' | 'kind' | 'file'>): string {
  const extension = PROGRAM_LANGUAGES.find(({ id }) => id === language)?.extension;
  return `snippets/${language}/${file}.${extension}`;
}
