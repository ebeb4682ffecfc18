import { shouldRetryInWords } from '@/lib/decoder/answer/sender';
import { SDK_NAMES } from '@/lib/decoder/answer/ticket';
import type { Diagnosis, SdkId } from '@/lib/decoder/diagnosis';
import type { LanguageId } from '@/lib/retry/languages';
import { useAnswerData } from './use-answer-data';

/** The SDKs that the lab has measured, by the language of their probe. */
const MEASURED: Partial<Record<SdkId, LanguageId>> = {
  'openai-python': 'python',
  'openai-node': 'typescript',
  'openai-go': 'go',
  'openai-java': 'java',
  'async-openai': 'rust',
};

/** What SDKs have already done by themselves: as the response told them to, or else as the lab has measured it. */
export function Attempts({
  diagnosis: { shouldRetry, sdk },
  status,
}: {
  diagnosis: Exclude<Diagnosis, { kind: 'none' | 'empty' }>;
  status: number;
}) {
  if (shouldRetry !== undefined) return <p className="sdk-attempts">{shouldRetryInWords(shouldRetry)}</p>;
  return sdk ? <SdkAttempts sdk={sdk} status={status} /> : null;
}

/** What the SDK that printed the paste has already done by itself, where the lab has measured it. */
function SdkAttempts({ sdk, status }: { sdk: SdkId; status: number }) {
  const measured = useAnswerData()?.sdks.find(({ language }) => language === MEASURED[sdk]);
  const requests = measured?.requests[status];
  if (!measured || !requests) return null;
  return (
    <p className="sdk-attempts">
      {requests > 1
        ? `${SDK_NAMES[sdk]} retries ${status} by itself: unless you have changed its settings, it had sent ${requests} requests.`
        : `${SDK_NAMES[sdk]} does not retry ${status} by itself: this was one request.`}{' '}
      <small>Measured with {measured.sdk}.</small>
    </p>
  );
}
