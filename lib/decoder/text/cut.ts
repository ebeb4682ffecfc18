import { either, raw } from './any-of';
import { itemsOf } from './items';
import { kindOf, type LineKind } from './line-kinds';
import { hasSignal } from './signal';
import { SUCCESS } from './success';

/** One record of a paste: a log record, an exception with its frames, an HTTP exchange, a JSON document, a paragraph. */
export interface Piece {
  /** Offset of its first character in the text. */
  start: number;
  /** Offset after its last character. */
  end: number;
  /** What its first line is. */
  kind: LineKind;
  /** Whether it is the cause of the record before it, or was raised while that one was handled. */
  isChained: boolean;
}

/** How deep brackets are counted: more is a broken or a hostile text. */
const DEEPEST = 100;
/** How each language says it. */
const CHAIN_WORDS = either(
  'The above exception was|During handling of the above|Caused by: |---+> ',
  raw`\[?cause\]?: (?:\w{1,40} \[)?[A-Z]|Suppressed: `,
);
/** Python says so between an exception and the one that it caused; Java, .NET and Node put it before the cause. */
const CHAIN = new RegExp(raw`^\s{0,20}${CHAIN_WORDS}`);
/** More lines than any message has. */
const MANY_LINES = 20;
/** .NET: the message follows after a blank line. Source: openai-dotnet `ClientPipelineExtensions.cs`. */
const MESSAGE_FOLLOWS = /HTTP [45]\d\d \([^)]*\)\s*$|^\s*Parameter: \S+\s*$/;

/** LangChain puts a link of its own between a message and its frames. */
const LINK = /^Troubleshooting URL: /;

/** What goes on inside of a body, after the stamp that a collector put before it. */
const CONTINUED = /^[^{"]{0,80}(?:\]:?|\| ?|\d|Z) ?\s*(?:"\w+"\s*:|[}\]][,}\]]?\s*$)/;

/** What has been seen of the record that is being read. */
interface State {
  piece: Piece;
  lines: number;
  depth: number;
  isBlankBefore: boolean;
  last: string;
  hasStatusLine: boolean;
  hasBody: boolean;
  inTraceback: boolean;
  status: string;
}

/**
 * Cuts a text into records, each of which is read alone. One pass over the lines.
 * @param text cleaned, redacted text
 * @returns the records in order; together they make up the text
 */
export function cut(text: string): Piece[] {
  const pieces: Piece[] = [];
  let state: State | undefined;
  let isChainMarked = false;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline + 1;
    const line = text.slice(start, Math.min(end, start + 2000)).replace(/\n$/, '');
    const kind = kindOf(line);
    const isChain = CHAIN.test(line);
    if (!state || begins(state, kind, line, isChain || isChainMarked)) {
      const piece = { start, end, kind, isChained: pieces.length > 0 && (isChain || isChainMarked) };
      pieces.push(piece);
      state = {
        piece,
        lines: 0,
        depth: 0,
        isBlankBefore: false,
        last: '',
        hasStatusLine: false,
        hasBody: false,
        inTraceback: false,
        status: '',
      };
    }
    if (kind !== 'blank') isChainMarked = isChain && /^The |^During /.test(line.trim());
    note(state, kind, line);
    state.piece.end = end;
    start = end;
  }
  return pieces.flatMap((piece) => itemsOf(text, piece));
}

function begins(state: State, kind: LineKind, line: string, isChain: boolean): boolean {
  const { piece } = state;
  if (piece.kind === 'access' && kind !== 'blank') return true;
  switch (kind) {
    case 'blank':
    case 'frame':
      return false;
    case 'stamp':
      // A collector puts its stamp before every line of a record that goes on.
      return !(state.depth > 0 && CONTINUED.test(line));
    case 'event':
    case 'access':
    case 'request':
    case 'nested':
    case 'cause':
      return true;
    case 'status-line':
      return state.hasStatusLine || !(piece.kind === 'request' || piece.kind === 'status-line' || state.lines === 0);
    case 'traceback':
      return isChain || state.inTraceback || piece.kind === 'raised' || !(state.lines === 1 && !state.isBlankBefore);
    case 'raised':
      // The last line of a traceback, and the first of everything else.
      return !state.inTraceback || isChain;
    case 'header':
      // `gateway: 429 {…}` in a log without times is no header.
      if (state.hasStatusLine || !/^[\w-]+: \d{3} /.test(line)) return false;
      break;
    case 'json':
      if (state.depth > 0) return false;
      return state.hasBody;
    default:
      break;
  }
  if (state.depth > 0) return false;
  const status = statusIn(line);
  const ownStatus = statusIn(line.split('{', 1)[0] ?? '');
  if (ownStatus && !state.status && piece.kind === 'raised' && !state.inTraceback && kind === 'text') return true;
  const isSpaced = /^\s/.test(line) && piece.kind !== 'text' && piece.kind !== 'indented';
  const isAnother = status !== state.status || (state.hasBody && BODY.test(line));
  if (status && state.status && isAnother && !isSpaced) return true;
  // Lines without end, such as the output of a job, and then one that matters.
  if (state.lines > MANY_LINES && !state.status && kind === 'text' && hasSignal(line)) return true;
  if (!state.isBlankBefore || kind === 'indented') return false;
  if (MESSAGE_FOLLOWS.test(state.last) || LINK.test(line)) return false;
  return !(state.hasStatusLine && !state.hasBody);
}

const BEFORE_STATUS = either(
  raw`\b(?:HTTP(?:\/[\d.]+)?|status(?: ?code)?|code|[Ee]rror|ERROR)\W{0,4}`,
  raw`->\s?|^\W{0,4}|: (?=\d{3} [{<A-Z])|\s(?=\d{3} [A-Z][a-z]+ [A-Z]|\d{3} [a-z]+_[a-z_]+\b)`,
);
const STATUS = new RegExp(raw`${BEFORE_STATUS}([45]\d\d)(?![\w.])`);
const BETWEEN_BARS = /\| ([45]\d\d) \|/;

/** The body of an error. */
const BODY = /\{\s*\\*["']error/;

/** The status that a line names beyond doubt, to see that a line tells of another answer than the one before; of all successes the same. */
function statusIn(line: string): string {
  if (!/\d{3}|true/.test(line)) return '';
  return STATUS.exec(line)?.[1] ?? BETWEEN_BARS.exec(line)?.[1] ?? (SUCCESS.test(line) ? '200' : '');
}

function note(state: State, kind: LineKind, line: string): void {
  state.lines++;
  state.isBlankBefore = kind === 'blank';
  if (kind === 'blank') return;
  state.last = line;
  if (kind === 'status-line') state.hasStatusLine = true;
  if (kind === 'traceback') state.inTraceback = true;
  else if (kind === 'raised' || kind === 'stamp') state.inTraceback = false;
  if (kind === 'frame') return;
  if (state.lines === 1) state.depth = 0;
  for (const bracket of line.match(/[{}[\]]/g) ?? [])
    state.depth = Math.min(DEEPEST, Math.max(0, state.depth + ('{['.includes(bracket) ? 1 : -1)));
  if (kind === 'json' || BODY.test(line)) state.hasBody = true;
  state.status = statusIn(line) || state.status;
}
