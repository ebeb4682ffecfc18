import { type ErrorEntry, entriesOf, verdictText } from '@/lib/errors';
import { errorPath, markdownPath, SITE_ORIGIN } from '@/lib/site';
import type { Diagnosis } from '../diagnosis';
import { maskPersonal } from '../text/leaving';
import type { Elsewhere } from './elsewhere';
import { explainGround } from './explain';
import type { AboutStatus } from './outside-status';

/** Longest part of the paste that goes along, in characters. */
const LONGEST_PASTE = 3000;

/**
 * Writes what a coding assistant needs to help: the verdict, the facts, where to read on, and the decisive part of the redacted paste.
 * @param diagnosis the answer
 * @param catalogue all errors of the reference
 * @param elsewhere what `aboutElsewhere` says of a paste that holds no error of the API; of the others nothing
 * @param about says what a status means that the reference does not list
 * @param origin where the pages are that it names: in a browser, where the reader has them from
 * @returns Markdown; empty for an empty paste
 */
export function assistantPrompt(
  diagnosis: Diagnosis,
  catalogue: readonly ErrorEntry[],
  elsewhere: Elsewhere | undefined,
  about: AboutStatus,
  origin = SITE_ORIGIN ?? '',
): string {
  if (diagnosis.kind === 'empty') return '';
  const facts = factLines(diagnosis);
  const parts = [
    diagnosis.kind === 'none'
      ? 'A program that uses FlowAPI (OpenAI-compatible) printed this. Help me to find what is wrong and to fix it.'
      : 'A request to FlowAPI (OpenAI-compatible) failed. Help me to fix the cause in my code or settings.',
    `## Verdict\n\n${verdictLines(diagnosis, catalogue, elsewhere, about, origin).join('\n')}`,
    facts.length > 0 ? `## Facts\n\n${facts.join('\n')}` : '',
    pasteBlock(diagnosis.shown.text),
  ];
  return maskPersonal(parts.filter((part) => part !== '').join('\n\n'));
}

function verdictLines(
  diagnosis: Exclude<Diagnosis, { kind: 'empty' }>,
  catalogue: readonly ErrorEntry[],
  elsewhere: Elsewhere | undefined,
  about: AboutStatus,
  origin: string,
): string[] {
  if (diagnosis.kind === 'none')
    return elsewhere ? [`- ${elsewhere.title}. ${elsewhere.because}`, `- Next step: ${elsewhere.advice}`] : [];
  if (diagnosis.kind === 'outside') {
    const { name, retry, advice } = about(diagnosis.outside.status);
    return [
      `- Status ${diagnosis.outside.status} (${name}), which FlowAPI’s reference does not list. ${explainGround(diagnosis)}`,
      `- ${verdictText(retry)}. ${advice}`,
    ];
  }
  const rows = entriesOf(diagnosis.errors, catalogue).flatMap((row) => [
    `- ${row.status} ${row.type}: ${row.cause}. ${row.recommendation}. ${verdictText(row.retry)}.`,
    `  Read ${origin}${markdownPath(errorPath(row.slug))}`,
  ]);
  const likeness = diagnosis.kind === 'ambiguous' ? ['- Several errors fit equally well:'] : [];
  return [...likeness, ...rows, `- ${explainGround(diagnosis)} Confidence: ${diagnosis.confidence}.`];
}

function factLines(diagnosis: Exclude<Diagnosis, { kind: 'empty' }>): string[] {
  const { status, type, code, message, requestId } = diagnosis.extracted;
  const wait = 'retryTime' in diagnosis ? diagnosis.retryTime : undefined;
  const facts: [string, string | number | undefined][] = [
    ['Status', status],
    ['Type', type],
    ['Code', code],
    ['Message', message?.replace(/\s+/g, ' ')],
    ['Request id', requestId],
    ['Wait', wait && `${wait.seconds} s${wait.isLatest ? ' at the latest' : ''} (${wait.source})`],
  ];
  const also = 'also' in diagnosis ? diagnosis.also : [];
  return [
    ...facts.flatMap(([name, value]) => (value === undefined ? [] : [`- ${name}: ${value}`])),
    ...also.map(({ error, status: other, count }) => `- Also in the paste: ${error ?? other} × ${count}`),
  ];
}

/** A fence longer than any in the paste, so that nothing in it can end the block. */
function pasteBlock(text: string): string {
  const cut = text.length > LONGEST_PASTE ? `${text.slice(0, LONGEST_PASTE)}\n…` : text;
  const ticks = Math.max(2, ...[...cut.matchAll(/`+/g)].map(([run]) => run.length)) + 1;
  const fence = '`'.repeat(ticks);
  return `## What was pasted (secrets are masked)\n\n${fence}text\n${cut.trim()}\n${fence}`;
}
