import { spanInWords, timesOf } from '@/lib/decoder/answer/course';
import { timeWriter } from '@/lib/decoder/answer/times';
import type { Diagnosis } from '@/lib/decoder/diagnosis';
import { ClampedText } from './clamped-text';

type ApiAnswer = Exclude<Diagnosis, { kind: 'none' | 'empty' }>;

/** What was recognised in the paste. Values that were not found are left out. */
export function ExtractedFacts({ diagnosis }: { diagnosis: ApiAnswer }) {
  const { status, type, code, message, requestId } = diagnosis.extracted;
  const facts: readonly (readonly [name: string, value: string | undefined])[] = [
    ['Status', status?.toString()],
    ['Type', type],
    ['Code', code],
    ['Message', message],
    ['Request ID', requestId],
    waitOf(diagnosis),
    ['Seen', seenInWords(diagnosis)],
  ];
  const found = facts.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
  if (found.length === 0) return null;
  return (
    <section aria-labelledby="extracted-facts">
      <h3 id="extracted-facts">Facts</h3>
      <dl className="extracted-facts">
        {found.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <ClampedText key={value} text={value} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The wait by the name of what asks for it. */
function waitOf({ retryTime }: ApiAnswer): [string, string | undefined] {
  if (!retryTime) return ['Wait', undefined];
  const { seconds, source, isLatest } = retryTime;
  return [/^retry-after\b/i.test(source) ? 'Retry-After' : 'Wait', `${seconds} s${isLatest ? ' at the latest' : ''}`];
}

/** How often the answer's own error stands in the paste, where that is more than once. */
function seenInWords({ seen }: ApiAnswer): string | undefined {
  if (seen.count < 2) return undefined;
  return `${seen.count.toLocaleString('en')} times ${spanInWords(seen, timeWriter(timesOf(seen)))}`.trim();
}
