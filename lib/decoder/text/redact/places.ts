import { endOf, type SecretKind, sign } from './kind';
import { isKeyish, isPlaceholder, isWordish } from './looks';

const signs = {
  /** What a server repeats behind a colon is a wrong key, whatever it looks like: `Incorrect API key provided: …. You can` */
  provided: sign(
    /(?:key|token|credentials?)(?: was)? (?:provided|received|supplied|given|used)\s?[:=] ?["'`]?(?=[^\s"'`])/iy,
    ...['key ', 'token ', 'credential'],
  ),
  /** `'…' is not a valid API key`, `… is an invalid token` */
  verdict: sign(
    /(?:is|was) (?:not |no longer |an? )(?:an? )?(?:valid|invalid|active|known|unknown|recogni[sz]ed|authorized|correct)(?: (?:api|access|auth|bearer|license|subscription))?[ -](?:key|token|secret|credential)/iy,
    ...['is not', 'is no longer', 'is a', 'was not', 'was a'],
  ),
};

const REPEATED = /[^\s*•…]{4,300}?(?=["'`]?(?:[.,;)\]}]?(?:["'`]|\s|$)))/y;

/** Keys that a server's message repeats. */
export const places: SecretKind = {
  name: 'places',
  signs,
  find(text, at, sign, add) {
    const matched = endOf(sign.pattern, text, at);
    if (matched < 0) return;
    if (sign === signs.provided) {
      const end = endOf(REPEATED, text, matched);
      if (end > matched && !isPlaceholder(text.slice(matched, end))) add(matched, end);
      return;
    }
    const before = text.slice(Math.max(0, at - 202), at);
    const quoted = /["'`“«[(]([^\s"'`]{6,200})["'`”»\])] $/.exec(before)?.[1];
    const value = quoted ?? /([^\s"'`:<>]{8,200}) $/.exec(before)?.[1];
    if (
      value === undefined ||
      isPlaceholder(value) ||
      (quoted ? isWordish(value) && value.length < 12 : !isKeyish(value))
    )
      return;
    const end = at - (quoted ? 2 : 1);
    add(end - value.length, end);
  },
};
