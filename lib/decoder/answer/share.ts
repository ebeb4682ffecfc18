import type { ErrorEntry } from '@/lib/errors';
import type { Diagnosis, Extracted } from '../diagnosis';

/** What a link may carry as type or code: words joined by _ or -, none of which could be a key or a name. */
const SHORT_TOKEN = /^(?=.{2,48}$)[A-Za-z]{1,24}(?:[_-][A-Za-z]{1,24}){0,5}$/;
const SLUG = /^[45]\d\d(?:-[a-z]{1,24}){1,6}$/;

/** Between the slugs of rows that are equally right; a comma stands between an answer and what else applies. */
const OR = '~';

/**
 * Makes the fragment of a link to an answer. It holds slugs, status, type and code, and nothing else that was pasted: values that are not
 * short words are dropped.
 * @param diagnosis any answer
 * @returns the fragment without `#`, for example `error=429-rate-limit-error&status=429`; empty for `none` and `empty`
 */
export function toFragment(diagnosis: Diagnosis): string {
  if (diagnosis.kind === 'none' || diagnosis.kind === 'empty') return '';
  const { status, type, code } = diagnosis.extracted;
  const parts: string[] = [];
  const slugs = diagnosis.errors.filter((slug) => SLUG.test(slug));
  if (slugs.length > 0) parts.push(`error=${slugs.join(diagnosis.kind === 'ambiguous' ? OR : ',')}`);
  const number = diagnosis.kind === 'outside' ? diagnosis.outside.status : status;
  if (number !== undefined) parts.push(`status=${number}`);
  for (const [name, value] of [
    ['type', type],
    ['code', code],
  ]) {
    if (value !== undefined && SHORT_TOKEN.test(value)) parts.push(`${name}=${value}`);
  }
  return parts.join('&');
}

/**
 * Opens an answer from a link. Tolerant: what it does not know is left out.
 * @param fragment what {@link toFragment} made, with or without `#`
 * @param catalogue all errors of the reference
 * @returns the answer with kind, rows, status, type and code as they were; undefined when the fragment holds no answer
 */
export function fromFragment(fragment: string, catalogue: readonly ErrorEntry[]): Diagnosis | undefined {
  const values = new Map<string, string>();
  for (const part of fragment.slice(0, 1000).replace(/^#/, '').split('&')) {
    const [, name, value] = /^(error|status|type|code)=([\w,~-]{1,400})$/.exec(part) ?? [];
    if (name !== undefined && value !== undefined && !values.has(name)) values.set(name, value);
  }
  const list = values.get('error') ?? '';
  const errors = list
    .split(/[,~]/)
    .filter((slug, at, all) => all.indexOf(slug) === at && catalogue.some((entry) => entry.slug === slug));
  const status = /^[45]\d\d$/.test(values.get('status') ?? '') ? Number(values.get('status')) : undefined;
  const extracted: Extracted = status === undefined ? {} : { status };
  for (const name of ['type', 'code'] as const) {
    const value = values.get(name);
    if (value !== undefined && SHORT_TOKEN.test(value)) extracted[name] = value;
  }
  const answer = {
    extracted,
    shown: { text: '', marks: [], shortened: false },
    redacted: 0,
    ground: { by: 'link' as const },
    confidence: 'certain' as const,
    conflicts: [],
    origin: { by: 'api' as const },
    seen: { count: 1 },
    also: [],
    limits: [],
  };
  if (errors.length > 1 && list.includes(OR)) return { ...answer, confidence: 'likely', kind: 'ambiguous', errors };
  if (errors.length > 0) return { ...answer, kind: 'known', errors };
  if (status === undefined || catalogue.some((entry) => entry.status === status)) return undefined;
  return { ...answer, kind: 'outside', errors: [], outside: { status } };
}
