import { bareEnd, CLOSER_OF } from './bare-value';
import { type Field, fieldOf } from './fields';
import { isApostrophe, isQuote, StringLexer, stringValue } from './lex';
import type { Frame, Pair, Reading } from './reading';

const ATOM = /[\p{L}\p{N}_.$@%#&\-*?^~…]+/uy;
/** Values that may be more than one word. */
const SENTENCES = new Set<Field>(['message', 'error', 'date', 'title', 'status', 'retryAfter']);

/** Steps between two moments at which a caller may take the thread back. */
const SLICE = 32_768;

/**
 * Reads every named value of interest out of a text, in one pass and whatever the notation: JSON, Python, Ruby, PHP, Go, Rust, Swift,
 * util.inspect, headers, logfmt, truncated or wrapped. Yields the steps taken since the last yield, so that it can be run in slices
 * and its work can be counted.
 * @param text any text
 * @param root the group to which the text belongs
 */
export function* read(text: string, root: Frame): Generator<number, Reading> {
  const reading: Reading = { frames: [], nested: [], dead: [] };
  const lexer = new StringLexer(text);
  let frame = root;
  /** The last name or value seen, a candidate for a key. */
  let last = '';
  let lastField: Field | undefined;
  /** What the value to come will be, once a separator was seen. */
  let pending: Field | undefined;
  let expecting = false;
  let depthUnderDead = 0;
  let steps = 0;
  let i = 0;

  const add = (target: Frame, pair: Pair) => {
    if (target.pairs.length === 0) reading.frames.push(target);
    target.pairs.push(pair);
  };
  const settle = () => {
    pending = undefined;
    expecting = false;
  };

  while (i < text.length) {
    if (steps + lexer.work >= SLICE) {
      yield steps + lexer.work;
      steps = 0;
      lexer.work = 0;
    }
    steps++;
    const char = text.charAt(i);
    if (char === ' ' || char === '\t' || char === '+') {
      i++;
    } else if (char === '\n') {
      // Outside all brackets a name must have its value on its line.
      if (frame === root) {
        settle();
        last = '';
      }
      i++;
    } else if (char === '\\') {
      let level = 0;
      while (text.charAt(i + level) === '\\') level++;
      steps += level;
      i += level;
      if (isQuote(text.charAt(i))) i = string(i, level);
    } else if (isQuote(char)) {
      i = string(i, 0);
    } else if (char === '{' || char === '[' || char === '(') {
      const named = expecting || (last !== '' && /[\p{L}\p{N}_!\]]/u.test(text.charAt(i - 1)));
      // A tuple in a list is a group as well: httpx writes headers so.
      if (char !== '(' || named || frame.opener === '[') {
        // `Some(String("x"))`: the value belongs to the name outside of both.
        const outer = char === '(' && frame.opener === '(' && frame.pairs.length === 0 ? frame.field : undefined;
        const field = expecting ? pending : ((named ? fieldOf(last) : undefined) ?? outer);
        const level = root.level;
        // A message of a conversation may be made of parts.
        const isSaid = field === 'content' && frame.pairs.some((pair) => pair.field === 'role');
        frame = {
          parent: frame,
          field: isSaid ? 'dead' : field,
          opener: char,
          start: i,
          end: text.length,
          pairs: [],
          level,
        };
        if (frame.field === 'dead') depthUnderDead++;
      }
      if (!expecting || char !== '[') last = '';
      settle();
      i++;
    } else if (char === '}' || char === ']' || char === ')') {
      close(char, i + 1);
      i++;
    } else if (char === ':' || char === '=' || char === '：') {
      i = separator(i);
    } else if (char === ',' || char === ';') {
      // A header as a tuple: ("x-request-id", "req_1").
      const header =
        frame !== root &&
        !expecting &&
        (lastField === 'requestId' || lastField === 'retryAfter' || lastField === 'retryAfterMs');
      settle();
      if (header) {
        pending = lastField;
        expecting = true;
      }
      last = '';
      lastField = undefined;
      i++;
    } else {
      i = atom(i);
    }
  }
  if (steps + lexer.work > 0) yield steps + lexer.work;
  return reading;

  function separator(at: number): number {
    const next = text.charAt(at + 1);
    // `://`, `::` and comparisons separate nothing.
    if (text.startsWith('//', at + 1)) return at + 3;
    if (next === ':') return at + 2;
    if ((next === '=' && text.charAt(at) === '=') || /[!<>]/.test(text.charAt(at - 1))) {
      last = '';
      return at + (text.charAt(at + 2) === '=' ? 3 : 2);
    }
    if (last === '') return at + (next === '>' ? 2 : 1);
    pending = fieldOf(last);
    expecting = true;
    last = '';
    return at + (next === '>' || next === '=' ? 2 : 1);
  }

  function close(closer: string, next: number): void {
    let open: Frame | undefined = frame;
    for (let up = 0; up < 6 && open && open !== root; up++) {
      if (CLOSER_OF[open.opener] === closer) {
        for (let inner: Frame | undefined = frame; inner && inner !== open.parent; inner = inner.parent) {
          inner.end = next;
          if (inner.field === 'dead') depthUnderDead--;
        }
        const keyLike = open.opener === '[' && open.pairs.length === 0;
        frame = open.parent ?? root;
        if (!keyLike) last = '';
        settle();
        return;
      }
      open = open.parent;
    }
    settle();
    last = '';
  }

  function string(at: number, level: number): number {
    if (!expecting && isApostrophe(text, at, level)) return at + 1;
    // A quote before a comma or a bracket, where no value is due, closes a string whose beginning was cut off.
    if (!expecting && level === 0 && /[,}\]:]/.test(text.charAt(at + 1))) return at + 1;
    const inBrackets = frame !== root;
    const token =
      lexer.read(at, level, inBrackets ? 'literal' : 'line') ??
      (inBrackets
        ? undefined
        : expecting || /\w/.test(text.charAt(at + 1))
          ? lexer.read(at, level, 'literal')
          : undefined);
    if (!token) return unclosed(at);
    const wanted = expecting && pending;
    // Big strings that nobody asked for are not copied.
    if (!wanted && token.end - token.start > 200 && !/[{\n]|\\n/.test(text.slice(token.start, token.start + 5000))) {
      settle();
      last = '';
      return token.next;
    }
    const value = stringValue(text, token);
    const isSaid = wanted === 'content' && inBrackets && frame.pairs.some((pair) => pair.field === 'role');
    if (depthUnderDead > 0 || wanted === 'dead' || isSaid) {
      reading.dead.push({ start: token.start, end: token.end });
    } else {
      const embeds = /[{[\n]|%\{/.test(value) && /["':=\n]/.test(value);
      if (embeds && root.level < 4) {
        const field = expecting ? pending : undefined;
        reading.nested.push({
          text: value,
          start: token.start,
          end: token.end,
          frame: {
            parent: frame,
            field,
            opener: '"',
            start: token.start,
            end: token.end,
            pairs: [],
            level: root.level + 1,
          },
        });
      }
    }
    if (expecting) {
      if (pending && depthUnderDead === 0) {
        add(frame, { field: pending, value, start: token.start, end: token.end, quoted: true, cut: false });
      }
      // After a log's prefix, `app[1]:`, the string is a name again.
      last = pending ? '' : value.slice(0, 64);
      settle();
      lastField = undefined;
    } else if (frame.field && (frame.opener === '(' || frame.opener === '[') && frame.parent && last === '') {
      addToParent(value, token.start, token.end, true);
      last = value;
      lastField = fieldOf(value);
    } else {
      last = value;
      lastField = fieldOf(value);
    }
    return token.next;
  }

  /** `code: Some("x")`, `Retry-After:[12]`: the value belongs to the name outside. */
  function addToParent(value: string, start: number, end: number, quoted: boolean): void {
    const { field } = frame;
    let { parent } = frame;
    while (parent?.opener === '(' && parent.field === field) parent = parent.parent;
    if (!field || !parent || depthUnderDead > 0) return;
    if (field === 'holder' || field === 'aside' || field === 'foreign') return;
    add(parent, { field, value, start, end, quoted, cut: false });
    frame.field = undefined;
  }

  /** The closing quote is missing: keep what there is of a wanted value, and go on behind the opening quote. */
  function unclosed(at: number): number {
    if (expecting && pending && depthUnderDead === 0) {
      const end = at + (text.slice(at, at + 2000).split('\n', 1)[0]?.length ?? 0);
      steps += end - at;
      add(frame, { field: pending, value: text.slice(at + 1, end), start: at + 1, end, quoted: false, cut: true });
    }
    settle();
    last = '';
    return at + 1;
  }

  function atom(at: number): number {
    ATOM.lastIndex = at;
    const found = ATOM.exec(text)?.[0];
    if (found === undefined) {
      if (text.charAt(at) !== '>' && text.charAt(at) !== '<' && text.charAt(at) !== '!') last = '';
      return at + 1;
    }
    steps += found.length;
    const next = at + found.length;
    const opens = /[({[]/.test(text.charAt(next)) && !(found === 'map' && text.charAt(next) === '[');
    if (expecting) {
      if (pending && depthUnderDead === 0 && !opens) bareValue(at, next);
      if (!opens) settle();
      last = found.slice(0, 64);
      lastField = undefined;
      return next;
    }
    if (frame.field && (frame.opener === '(' || frame.opener === '[') && frame.parent && last === '' && !opens) {
      if (/^[\d.]+s?$/.test(found) || frame.opener === '[') addToParent(found, at, next, false);
    }
    // A name of two words: `Status Code`, `request id`.
    last =
      last && text.charAt(at - 1) === ' ' && last.length < 30 ? `${last} ${found.slice(0, 40)}` : found.slice(0, 64);
    if (fieldOf(last) === undefined) last = found.slice(0, 64);
    lastField = fieldOf(last);
    return next;
  }

  /** A value without quotes. It is looked at, not consumed, so that names inside it are seen as well. */
  function bareValue(at: number, atomEnd: number): void {
    if (!pending) return;
    const end = SENTENCES.has(pending) ? bareEnd(text, at, frame !== root) : atomEnd;
    const value = text.slice(at, end).trim();
    steps += end - at;
    if (/^(?:null|None|nil|undefined|<nil>|NULL|"")$/.test(value)) return;
    add(frame, { field: pending, value, start: at, end: at + value.length, quoted: false, cut: false });
  }
}
