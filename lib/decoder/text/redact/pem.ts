import { either, raw } from '../any-of';
import { endOf, type SecretKind, sign } from './kind';

const signs = {
  /** RFC 7468; the label stands in the first and the last line. */
  label: sign(/PRIVATE KEY(?: BLOCK)?-----/y, 'private key'),
  /** How a key in DER begins, and OpenSSH's own form: seen when the first line was cut. */
  body: sign(/(?:MII|b3BlbnNzaC1r)[A-Za-z\d+/]{40,80}(?=\s{1,40}[A-Za-z\d+/])/y, 'mii', 'b3blbnnzac'),
};

/** Lines of base64, broken or escaped, headers of an encrypted key, the last line. */
const CONTENT = either(raw`[A-Za-z\d+/=]{1,1000}(?![:\w])`, raw`(?:Proc-Type|DEK-Info|Version):[^\n]{0,100}`);
const LAST = '[^-]{0,60}-----END [A-Z ]{0,30}KEY(?: BLOCK)?-----';
const BODY = new RegExp(raw`(?:[\s\u2028|>"',+\\]{0,60}${CONTENT})*(?:${LAST})?`, 'y');
const LINE = /^\s*[A-Za-z\d+/]{4,200}={0,2}\s*$/;
/** Longest key, in characters. */
const LONGEST = 8000;

/** Private keys, also without their first or their last line. */
export const pem: SecretKind = {
  signs,
  find(text, at, sign, add) {
    const end = endOf(sign.pattern, text, at);
    if (end < 0) return undefined;
    const [lead = '', edge] = /-----(BEGIN|END) [A-Z ]{0,30}$/.exec(text.slice(Math.max(0, at - 50), at)) ?? [];
    if (edge === 'END') add(beginOfLines(text, at - lead.length), end);
    if (edge === 'END' || (!edge && sign !== signs.body)) return undefined;
    const last = endOf(BODY, text, end);
    add(at - lead.length, last);
    return last;
  },
};

/** Goes up from the last line over lines that hold nothing but base64. */
function beginOfLines(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < LONGEST) {
    const before = text.slice(Math.max(0, start - 240), start - 1);
    const line = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\u2028')) + 1;
    if ((line === 0 && start > 240) || !LINE.test(before.slice(line))) break;
    start -= before.length + 1 - line;
  }
  return start;
}
