import { endOf, FAR, type SecretKind, sign } from './kind';
import { isHint, isWordish } from './looks';

/**
 * What vendors let their keys begin with. Sources: the vendors' documentation of their keys, and of secret scanning for them.
 * `eyJ` is the beginning of a token in base64url, RFC 7519.
 */
const PREFIXES =
  'sk- sk_ pk- pk_ rk- rk_ ak- openai-insecure-api-key. fa- fl- fl_ xox xapp- SG. sess- gsk_ csk- hf_ api_org_ xai- nvapi- tvly- tgp_v1_ pplx- r8_ fw_ pcsk_ lsv2_ ls__ AIza GOCSPX- 1//0 ya29. AKIA ASIA ghp_ gho_ ghu_ ghs_ ghr_ github_pat_ npm_ pypi- glpat- glptt- gldt- glrt- dckr_ shpat_ shpca_ shppa_ shpss_ whsec_ dapi key- hvs. hvb. dp.pt. ATATT3 lin_api_ ntn_ secret_ figd_ sbp_ sb_secret_ glsa_ glc_ dop_v1_ pscale_ rubygems_ sntrys_ jina_ vck_ EAAG LTAI e2b_ apify_api_ fc- sq0csp- sq0atp- PMAK- NRAK- AGE-SECRET-KEY- gpustack_ bce-v3/ALTAK- eyJ'.split(
    ' ',
  );

const signs = {
  prefixed: sign(/[\w/+.-]{10,8000}/y, ...new Set(PREFIXES.map((prefix) => prefix.toLowerCase().replaceAll('_', '-')))),
  /** Discord: the number of a bot in base64. */
  discord: sign(/MT[AEIM][\w-]{20,27}\.[\w-]{6}\.[\w-]{27,40}/y, 'mta', 'mte', 'mti', 'mtm'),
};

/** Keys by the form that their vendors give them. */
export const vendors: SecretKind = {
  signs,
  find(text, at, sign, add) {
    if (!isBegin(text, at)) return undefined;
    const prefix = sign === signs.discord ? '' : PREFIXES.find((one) => text.startsWith(one, at));
    if (prefix === undefined) return undefined;
    const begin = at + prefix.length;
    let end = endOf(sign.pattern, text, begin);
    if (prefix === 'AKIA' || prefix === 'ASIA') end = Math.min(end, begin + 16);
    while (text.charAt(end - 1) === '.') end--;
    if (end < begin || isWordish(text.slice(begin, end))) return end - at > FAR ? end : undefined;
    const [tail = ''] = text.slice(end, end + 20).split(/[\s"']/, 1);
    if (!isHint(text.slice(at, end) + tail)) add(at, end);
    return end;
  },
};

/** Before a key stands no letter or digit, and no joint behind one: `task-…` is not `sk-…`. An escape like `%20` may stand there. */
function isBegin(text: string, at: number): boolean {
  // Asked often, so the usual answer comes first.
  if (/[A-Za-z\d]/.test(text.charAt(at - 1)) && text.charAt(at - 3) !== '%') return false;
  return /(?:^|[^\w-]|(?:^|[^A-Za-z\d])[-_]|%[\dA-F]{2})$/.test(text.slice(Math.max(0, at - 3), at));
}
