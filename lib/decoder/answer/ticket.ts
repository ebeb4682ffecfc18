import { SUPPORT_EMAIL } from '@/lib/site';
import type { Diagnosis, SdkId } from '../diagnosis';
import { maskPersonal } from '../text/leaving';

/** Longest message in a ticket, in characters. */
const LONGEST_MESSAGE = 1000;
/** Longest mailto link, in characters: some mail programs cut longer ones. */
const LONGEST_LINK = 1900;

/** Names of the SDKs, for people. */
export const SDK_NAMES: Record<SdkId, string> = {
  'openai-python': 'openai (Python)',
  'openai-node': 'openai (Node)',
  'openai-go': 'openai-go',
  'openai-java': 'openai-java',
  'openai-dotnet': 'OpenAI (.NET)',
  'openai-ruby': 'openai (Ruby)',
  'async-openai': 'async-openai (Rust)',
  'openai-php': 'openai-php',
};

/**
 * Writes what support needs to know, without secrets.
 * @param diagnosis the answer
 * @param now epoch ms
 * @returns plain text, one fact a line
 */
export function supportTicket(diagnosis: Diagnosis, now: number): string {
  return ticketLines(diagnosis, now, LONGEST_MESSAGE).join('\n');
}

/**
 * @param diagnosis the answer
 * @param now epoch ms
 * @returns a `mailto:` link to support with subject and body filled in
 */
export function supportMailto(diagnosis: Diagnosis, now: number): string {
  const { status, type, code, requestId } = diagnosis.extracted;
  const name = [status ?? diagnosis.errors[0], code ?? type].filter((part) => part !== undefined).join(' ');
  const subject = `API error ${name}${requestId === undefined ? '' : ` (${requestId})`}`.slice(0, 150);
  for (let length = LONGEST_MESSAGE; ; length = Math.floor(length / 2)) {
    const body = ticketLines(diagnosis, now, length).join('\r\n');
    const link = `mailto:${SUPPORT_EMAIL}?subject=${encode(subject)}&body=${encode(body)}`;
    if (link.length <= LONGEST_LINK || length === 0) return link;
  }
}

function ticketLines(diagnosis: Diagnosis, now: number, longest: number): string[] {
  const { status, type, code, message, requestId, retryAfterSeconds } = diagnosis.extracted;
  const sdk = 'sdk' in diagnosis && diagnosis.sdk ? SDK_NAMES[diagnosis.sdk] : undefined;
  const facts: [string, string | number | undefined][] = [
    ['Request id', requestId ?? 'not in the paste'],
    ['Time (UTC)', new Date(now).toISOString()],
    ['Status', status],
    ['Type', type],
    ['Code', code],
    ['Message', longest === 0 || message === undefined ? undefined : shorten(maskPersonal(message), longest)],
    ['Retry-After (seconds)', retryAfterSeconds],
    ['SDK', sdk],
    ['Reference', diagnosis.errors.join(', ') || undefined],
  ];
  return facts.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]));
}

function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest)}…`;
}

/** encodeURIComponent throws on half a surrogate pair, which a shortened text may end with. */
function encode(text: string): string {
  return encodeURIComponent(
    text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, ''),
  );
}
