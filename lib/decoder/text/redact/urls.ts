import { type Add, endOf, type SecretKind, sign } from './kind';
import { isKeyish, isPlaceholder, isRandom, isWordish } from './looks';

const signs = {
  /** User and password before the host; RFC 3986, section 3.2.1. The last @ ends it: people forget to encode theirs. */
  login: sign(/:[\\/]{2,40}[^\s/?#"'<>`\\@:]{0,200}:[^\s/?#"'<>`\\]{1,300}@/y, '://'),
  /** `https://TOKEN@host` */
  token: sign(/:[\\/]{2,40}[^\s/?#"'<>`\\@:]{12,300}@/y, '://'),
  /** A parameter of a query that can only hold a secret. */
  parameter: sign(/[?&](?:key|token|sig|auth|code|pass|pwd|secret|hmac)=[^\s&"'<>#\\]{6,2000}/iy, '?'),
  /** Slack: what stands behind team and channel opens the hook. */
  slack: sign(
    /hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/\w{1,20}\/(?:\w{1,20}\/)?[\w/]{12,100}/y,
    'hooks slack',
  ),
  discord: sign(/\/webhooks\/\d{10,25}\/[\w-]{20,120}/y, '/webhooks/'),
  /** Teams. */
  teams: sign(/webhookb2\/[\w@-]{20,120}\/IncomingWebhook\/[\w/-]{20,200}/y, 'webhookb'),
  /** Zapier, Make, Feishu, health checks: the address is the secret. */
  hook: sign(
    /(?:hooks\.zapier\.com\/hooks\/catch\/|hook(?:\.\w{2,4}\d?)?\.make\.com\/|\/bot\/v2\/hook\/|hc-ping\.com\/|webhook\.site\/)[\w/-]{8,100}/y,
    ...['hooks zapier', 'hook ', '/bot/v', 'hc-ping', 'webhook site'],
  ),
};

/** The part of a webhook that stays: host, and who it belongs to. */
const PUBLIC_PART =
  /hooks\.slack(?:-gov)?\.com\/\w+\/\w{1,20}\/(?:\w{1,20}\/(?=\w))?|\/webhooks\/\d+\/|webhookb2\/|hooks\.zapier\.com\/hooks\/catch\/|\/bot\/v2\/hook\/|[\w.-]+\//y;

/** Secrets in addresses: logins, signed parameters, webhooks. */
export const urls: SecretKind = {
  name: 'urls',
  signs,
  find(text, at, sign, add) {
    const end = endOf(sign.pattern, text, at);
    if (end < 0) return;
    if (sign === signs.login || sign === signs.token) userinfo(text, at, end - 1, sign === signs.token, add);
    else if (sign === signs.parameter) parameter(text, text.indexOf('=', at) + 1, end, add);
    else add(endOf(PUBLIC_PART, text, at), end);
  },
};

function userinfo(text: string, at: number, end: number, isAlone: boolean, add: Add): void {
  let start = at + 1;
  while (/[\\/]/.test(text.charAt(start))) start++;
  const value = text.slice(start, end);
  const password = value.slice(value.indexOf(':') + 1);
  if (!isPlaceholder(password) && !/^[{<[]/.test(password) && !(isAlone && isWordish(value))) add(start, end);
}

const UUID = /^[\da-f]{8}-[\da-f-]{27}$/i;

function parameter(text: string, start: number, end: number, add: Add): void {
  const value = text.slice(start, end);
  if (isPlaceholder(value) || /^\d+$/.test(value)) return;
  if (isRandom(value) || isKeyish(value) || UUID.test(value) || value.length >= 10) add(start, end);
}
