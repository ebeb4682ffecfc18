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
 * @param pastedAt epoch ms
 * @returns plain text, one fact a line
 */
export function supportTicket(diagnosis: Diagnosis, pastedAt: number): string {
  return ticketLines(diagnosis, pastedAt, LONGEST_MESSAGE).join('\n');
}

/**
 * @param diagnosis the answer
 * @param pastedAt epoch ms
 * @returns a `mailto:` link to support with subject and body filled in
 */
export function supportMailto(diagnosis: Diagnosis, pastedAt: number): string {
  const { status, type, code, requestId } = diagnosis.extracted;
  const name = [status ?? diagnosis.errors[0], code ?? type].filter((part) => part !== undefined).join(' ');
  const subject = `API error ${name}${requestId === undefined ? '' : ` (${requestId})`}`.slice(0, 150);
  for (let length = LONGEST_MESSAGE; ; length = Math.floor(length / 2)) {
    const body = ticketLines(diagnosis, pastedAt, length).join('\r\n');
    const link = `mailto:${SUPPORT_EMAIL}?subject=${encode(subject)}&body=${encode(body)}`;
    if (link.length <= LONGEST_LINK || length === 0) return link;
  }
}

function ticketLines(diagnosis: Diagnosis, pastedAt: number, longest: number): string[] {
  const { status, type, code, message, requestId } = diagnosis.extracted;
  const wait = 'retryTime' in diagnosis ? diagnosis.retryTime : undefined;
  const sdk = 'sdk' in diagnosis && diagnosis.sdk ? SDK_NAMES[diagnosis.sdk] : undefined;
  const facts: [string, string | number | undefined][] = [
    ['Request id', requestId ?? 'not in the paste'],
    timeOf(diagnosis, pastedAt),
    ['Status', status],
    ['Type', type],
    ['Code', code],
    ['Message', longest === 0 || message === undefined ? undefined : shorten(maskPersonal(message), longest)],
    ['Wait', wait && `${wait.seconds} s${wait.isLatest ? ' at the latest' : ''} (${wait.source})`],
    ['SDK', sdk],
    ['Reference', diagnosis.errors.join(', ') || undefined],
  ];
  return facts.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]));
}

/** When it happened, by the response or by the record that tells it; where the paste has no time, the reader's own, by its name. */
function timeOf(diagnosis: Diagnosis, pastedAt: number): [name: string, value: string] {
  const sentAt = 'sentAt' in diagnosis ? diagnosis.sentAt : undefined;
  if (sentAt !== undefined) return ['Time of the response (UTC)', new Date(sentAt).toISOString()];
  const recorded = 'seen' in diagnosis ? diagnosis.seen.last : undefined;
  if (recorded !== undefined) return ['Time in the log', recorded];
  const name = diagnosis.ground.by === 'link' ? 'Link opened at (UTC)' : 'Pasted at (UTC)';
  return [name, new Date(pastedAt).toISOString()];
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
