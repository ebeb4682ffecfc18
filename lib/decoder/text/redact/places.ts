import { either, raw } from '../any-of';
import { endOf, type SecretKind, sign } from './kind';
import { isHint, isKeyish, isPlaceholder, isRandom, isWordish } from './looks';

/** How a judgement on a key begins. */
const JUDGED = either('(?:is|was) (?:not |no longer |an? )', 'as (?:the|your|my|an?) ');
const signs = {
  /** What a server repeats behind a colon is a wrong key, whatever it looks like: `Incorrect API key provided: …. You can` */
  provided: sign(
    /(?:key|token|credentials?)(?: was)? (?:provided|received|supplied|given|used)\s?[:=] ?["'`]?(?=[^\s"'`])/iy,
    ...['key ', 'token ', 'credential'],
  ),
  /** `Received=…, expected to start with 'sk-'` */
  received: sign(
    /(?:received|got|passed)\s?(?:[:=]\s?\\{0,15}["'`]?|\\{0,15}["'`])(?=[^\s"'`])/iy,
    'received',
    'got',
    'passed',
  ),
  /** `DefaultConfig("…")`, `OpenAI::client('…')`: clients whose first argument is the key */
  client: sign(
    /(?:client|config|openai|flow|flowapi|anthropic|mistral|groq|cohere)\(\s?\\{0,15}["'](?=[^\s"'])/iy,
    'client(',
    'config(',
    'openai(',
    'flow',
    'anthropic(',
    'mistral(',
    'groq(',
    'cohere(',
  ),
  /** What pydantic found wrong with a key. */
  input: sign(/input_value=["'](?=[^"'\n]{4})/y, 'input_value='),
  /** `'…' is not a valid API key`, `… is an invalid token` */
  verdict: sign(
    new RegExp(raw`${JUDGED}(?:\w{1,12}[ -]){0,3}(?:key|token|secret|credential)`, 'iy'),
    ...['as ', 'is not', 'is no longer', 'is a', 'was not', 'was a'],
  ),
};

const REPEATED = /[^\s*•…]{4,300}?(?=["'`]?(?:[.,;)\]}]?(?:["'`]|\s|$)))/y;

/** Keys that a server's message repeats. */
export const places: SecretKind = {
  signs,
  find(text, at, sign, add) {
    const matched = endOf(sign.pattern, text, at);
    if (matched < 0) return undefined;
    if (sign !== signs.verdict) {
      const end = endOf(REPEATED, text, matched);
      const value = text.slice(matched, end);
      if (
        end > matched &&
        (sign === signs.provided
          ? !isPlaceholder(value) && !isHint(value)
          : isRandom(value, sign === signs.client ? 10 : undefined))
      )
        add(matched, end);
      return undefined;
    }
    const before = text.slice(Math.max(0, at - 202), at);
    const quoted = /["'`“«[(]([^\s"'`]{6,200})["'`”»\])] $/.exec(before)?.[1];
    const value = quoted ?? /([^\s"'`:<>]{8,200}) $/.exec(before)?.[1];
    if (
      value === undefined ||
      isPlaceholder(value) ||
      isHint(value) ||
      (quoted ? isWordish(value) && value.length < 12 : !isKeyish(value))
    )
      return;
    const end = at - (quoted ? 2 : 1);
    add(end - value.length, end);
    return undefined;
  },
};
