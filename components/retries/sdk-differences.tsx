import { formatTime } from '@/lib/retry/format-time';
import { DEFAULT_POLICY } from '@/lib/retry/policy';
import { type CaseTopic, sdkCases } from '@/lib/retry/sdk-cases';
import type { SdkSummary } from '@/lib/retry/sdk-summary';

/** What to do where the SDKs do not agree. */
const ADVICE: Record<CaseTopic, string> = {
  requests:
    'Set the number of retries yourself, as the snippets of this site do, and count requests rather than calls.',
  quota: 'Look at the code of a 429 before you send it again. A loop of your own can; most SDKs cannot.',
  html: 'Decide by the status: a page of HTML has no code.',
  lost: 'Catch the SDK’s connection error and the language’s own network error. The lost request may have run.',
  stream: 'Do not wait for an exception: a stream is complete when its last chunk has a finish_reason.',
  'retry-after': `Decide yourself how long is too long. The loops of this site wait for up to ${formatTime(DEFAULT_POLICY.retryAfterCapMs)} and raise the error when the server asks for more.`,
  'retry-after-ms': 'It is no standard header. Do not count on it.',
  idempotency: 'A key helps only where the API promises to honour it.',
  'x-should-retry': 'It is no standard header, and it overrides the rules above where an SDK knows it.',
};

/** Where the measured SDKs do not do the same, and what to do about it. */
export function SdkDifferences({ sdks }: { sdks: SdkSummary[] }) {
  const differing = sdkCases(sdks).flatMap(({ cases }) => cases.filter(({ differs }) => differs));
  const topics = [...new Set(differing.map(({ topic }) => topic))];
  if (topics.length === 0) return <p>All measured SDKs do the same.</p>;
  return (
    <ul className="sdk-differences">
      {topics.map((topic) => (
        <li key={topic}>
          <strong>{differing.flatMap((one) => (one.topic === topic ? one.name : [])).join('; ')}.</strong>{' '}
          {ADVICE[topic]}
        </li>
      ))}
    </ul>
  );
}
