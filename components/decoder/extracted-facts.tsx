import type { Extracted } from '@/lib/decoder/diagnosis';

/** What was recognised in the paste. Values that were not found are left out. */
export function ExtractedFacts({ extracted }: { extracted: Extracted }) {
  const { status, type, code, message, requestId, retryAfterSeconds } = extracted;
  const facts: [string, string | undefined][] = [
    ['Status', status?.toString()],
    ['Type', type],
    ['Code', code],
    ['Message', message],
    ['Request ID', requestId],
    ['Retry-After', retryAfterSeconds === undefined ? undefined : `${retryAfterSeconds} s`],
  ];
  const found = facts.filter(([, value]) => value !== undefined);
  if (found.length === 0) return null;
  return (
    <dl className="extracted-facts">
      {found.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
