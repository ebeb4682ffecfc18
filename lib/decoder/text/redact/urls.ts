import { anyOf } from '../any-of';
import { type Add, endOf, FAR, type SecretKind, sign } from './kind';
import { isKeyish, isPlaceholder, isRandom, isWordish } from './looks';

const signs = {
  /** User, password or token before the host; RFC 3986, section 3.2.1. The last @ ends it: people forget to encode theirs. */
  login: sign(/:[\\/]{2,40}[^\s/?#"'<>`\\]{2,400}@/y, '://'),
  /** With a slash in the password, so not behind the number of a port. */
  slashed: sign(/:\/\/[^\s/?#"'<>`\\:]{0,100}:(?!\d{1,5}(?:[/?;,]|$))[^\s"'<>`\\]{2,200}@(?=[\w.-]+[:/])/y, '://'),
  /** A line of PostgreSQL's password file: host, port, database and user stand before. */
  pgpass: sign(/:\d{4,5}:[\w*.-]{1,63}:[\w.-]{1,63}:(?=[^\s:])/y, ':5432:'),
  /** A parameter of a query that can only hold a secret. */
  parameter: sign(/[?&](?:key|token|sig|auth|code|pass|pwd|secret|hmac)=[^\s&"'<>#\\]{6,2000}/iy, '?'),
  /** Slack: what stands behind team and channel opens the hook. */
  slack: sign(/hooks\.slack[\w-]*\.com\/(?:services|workflows|triggers)\/\w{1,20}\/(?:\w{1,20}\/)?/y, 'hooks slack'),
  discord: sign(/\/webhooks\/\d{10,25}\/(?=[\w-]{20})/y, '/webhooks/'),
  /** Teams, Zapier, Make, Feishu, health checks: the address is the secret. */
  hook: sign(
    anyOf(
      /webhook(?:b2)?\/(?=[\da-f]{8}-)|\/with\/key\/|hooks\.zapier\.com\/hooks\/catch\//y,
      /hook[\w.]{0,8}\.make\.com\/|\/bot\/v2\/hook\/|hc-ping\.com\/|webhook\.site\//y,
    ),
    ...['webhook', '/with/key/', 'hooks zapier', 'hook ', '/bot/v', 'hc-ping'],
  ),
};

/** What opens a hook. */
const LINE = /[^"'\n\u2028]{3,100}/y;
const HOOK = /[\w/@-]{7,200}/y;

/** Secrets in addresses: logins, signed parameters, webhooks. */
export const urls: SecretKind = {
  signs,
  find(text, at, sign, add) {
    const end = endOf(sign.pattern, text, at);
    if (end < 0) return undefined;
    if (sign === signs.login || sign === signs.slashed) userinfo(text, at, end - 1, add);
    else if (sign === signs.parameter) parameter(text, text.indexOf('=', at) + 1, end, add);
    else add(end, endOf(sign === signs.pgpass ? LINE : HOOK, text, end));
    return end - at > FAR ? end : undefined;
  },
};

function userinfo(text: string, at: number, end: number, add: Add): void {
  let start = at + 1;
  while (/[\\/]/.test(text.charAt(start))) start++;
  const value = text.slice(start, end);
  const colon = value.indexOf(':');
  const password = value.slice(colon + 1);
  if (!isPlaceholder(password) && (colon >= 0 ? password !== '' : value.length >= 12 && !isWordish(value)))
    add(start, end);
}

const UUID = /^[\da-f]{8}-[\da-f-]{27}$/i;

function parameter(text: string, start: number, end: number, add: Add): void {
  const value = text.slice(start, end);
  if (isPlaceholder(value)) return;
  if (isRandom(value) || isKeyish(value) || UUID.test(value) || value.length >= 10) add(start, end);
}
