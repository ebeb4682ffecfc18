import { endOf, type SecretKind, type Sign } from './kind';
import { isHint, isWordish } from './looks';

/**
 * The forms that vendors give their keys: what they begin with, and what follows. Sources: the vendors' documentation of their keys,
 * and of secret scanning for them.
 */
const FORMS: Record<string, readonly [prefixes: string, body: RegExp]> = {
  /** OpenAI, Anthropic, OpenRouter, DeepSeek, Langfuse, ElevenLabs, Stripe, FlowAPI, and all who took `sk-` over from them. */
  short: ['sk- sk_ pk- pk_ rk- rk_ ak- fa- fl- fl_ xox xapp- SG.', /[\w-]{10,400}(?:\.[\w-]{8,200}){0,2}/y],
  long: [
    'sess- gsk_ csk- hf_ api_org_ xai- nvapi- tvly- tgp_v1_ pplx- r8_ fw_ pcsk_ lsv2_ ls__ AIza GOCSPX- 1//0 ya29. ghp_ gho_ ghu_ ghs_ ghr_ github_pat_ npm_ pypi- glpat- glptt- gldt- glrt- dckr_ shpat_ shpca_ shppa_ shpss_ whsec_ hvs. hvb. dp.pt. ATATT3 lin_api_ ntn_ secret_ figd_ sbp_ sb_secret_ glsa_ glc_ dop_v1_ pscale_ rubygems_ sntrys_ jina_ e2b_ apify_api_ fc- sq0csp- PMAK- NRAK- AGE-SECRET-KEY- gpustack_ bce-v3/ALTAK-',
    /[\w/+.-]{16,1000}/y,
  ],
  aws: ['AKIA ASIA', /[A-Z\d]{12,124}/y],
  hex: ['dapi key- SK', /[\da-f]{32}(?![\da-f])/y],
  /** Three parts in base64url (RFC 7519), or five, of which the second may be empty (RFC 7516); the end may be cut. */
  jwt: ['eyJ', /[\w-]{8,8000}\.[\w-]{0,8000}(?:\.[\w-]{0,8000}){0,3}/y],
  /** The number of a bot in base64. */
  discord: ['MTA MTE MTI MTM', /[\w-]{20,27}\.[\w-]{6}\.[\w-]{27,40}/y],
};

const signs: Record<string, Sign> = {};
/** Prefixes as they are written, by their signs. */
const PREFIXES = new Map<Sign, string[]>();
for (const [name, [list, pattern]] of Object.entries(FORMS)) {
  const prefixes = list.split(' ');
  const sign = { pattern, heads: [...new Set(prefixes.map((prefix) => prefix.toLowerCase().replaceAll('_', '-')))] };
  signs[name] = sign;
  PREFIXES.set(sign, prefixes);
}

/** Keys by the form that their vendors give them. */
export const vendors: SecretKind = {
  name: 'vendors',
  signs,
  find(text, at, sign, add) {
    const prefix = PREFIXES.get(sign)?.find((one) => text.startsWith(one, at));
    if (prefix === undefined || !isBegin(text, at)) return;
    const begin = at + prefix.length;
    let end = endOf(sign.pattern, text, begin);
    while (text.charAt(end - 1) === '.') end--;
    if (end < begin || isWordish(text.slice(begin, end))) return;
    const [tail = ''] = text.slice(end, end + 20).split(/[\s"']/, 1);
    if (!isHint(text.slice(at, end) + tail)) add(at, end);
  },
};

/** Before a key stands no letter or digit, and no joint behind one: `task-…` is not `sk-…`. An escape like `%20` may stand there. */
function isBegin(text: string, at: number): boolean {
  return /(?:^|[^\w-]|(?:^|[^A-Za-z\d])[-_]|%[\dA-F]{2})$/.test(text.slice(Math.max(0, at - 3), at));
}
