import type { FailureKind } from './sdk-behaviour';
import {
  headerOutcome,
  idempotencyOutcome,
  limitOutcome,
  requestsOutcome,
  type SdkOutcome,
  streamOutcome,
} from './sdk-outcomes';
import type { FailureSummary, SdkSummary } from './sdk-summary';
import { statusList } from './status-list';

/** What a case is about: cases with the same topic call for the same advice. */
export type CaseTopic =
  | 'requests'
  | 'quota'
  | 'html'
  | 'lost'
  | 'stream'
  | 'retry-after'
  | 'retry-after-ms'
  | 'x-should-retry'
  | 'idempotency';

/** One row of the table: a case, and what each SDK did; `null` where it was not measured. In the order of the SDKs. */
export interface SdkCase {
  name: string;
  topic: CaseTopic;
  outcomes: (SdkOutcome | null)[];
  /** Whether the SDKs do not all do the same. */
  differs: boolean;
}

/** Cases that belong together. */
export interface CaseGroup {
  title: string;
  cases: SdkCase[];
}

/** Ways to fail that have no status of their own. */
type NamedKind = Exclude<FailureKind, 'status'>;

const KINDS: Record<NamedKind, { name: string; topic: CaseTopic }> = {
  quota: { name: '429 with code insufficient_quota', topic: 'quota' },
  html: { name: '502 with a page of HTML', topic: 'html' },
  dropped: { name: 'Connection lost before the answer', topic: 'lost' },
  'mid-body': { name: 'Connection lost inside a plain answer', topic: 'lost' },
  'stream-error': { name: 'Error event in a stream', topic: 'stream' },
  'stream-cut': { name: 'Connection lost inside a stream', topic: 'stream' },
  'stream-no-done': { name: 'Stream that ends too early', topic: 'stream' },
};

/**
 * @param sdks what was measured
 * @returns every case, in three groups: failures, headers, and what goes wrong after HTTP 200
 */
export function sdkCases(sdks: readonly SdkSummary[]): CaseGroup[] {
  return [
    {
      title: 'When every answer is this error',
      cases: [
        ...statusGroups(sdks).map((statuses) =>
          toCase(statusList(statuses), 'requests', sdks, (sdk) => {
            const found = sdk.failures.filter((one) => one.kind === 'status' && statuses.includes(one.status));
            return found.length > 0 ? requestsOutcome(found) : null;
          }),
        ),
        ...kindCases(['quota', 'html', 'dropped'], sdks, (failure) => requestsOutcome([failure])),
        toCase('Idempotency key', 'idempotency', sdks, idempotencyOutcome),
      ],
    },
    {
      title: 'When a first 429 carries this header',
      cases: [
        toCase('Longest Retry-After that it waits for', 'retry-after', sdks, limitOutcome),
        ...headersOf(sdks).map(({ status, header }) =>
          toCase(headerName(status, header), headerTopic(header), sdks, (sdk) => {
            const found = sdk.headers.find((one) => one.status === status && one.header === header);
            return found ? headerOutcome(found) : null;
          }),
        ),
      ],
    },
    {
      title: 'When it fails after HTTP 200',
      cases: kindCases(['mid-body', 'stream-error', 'stream-cut', 'stream-no-done'], sdks, streamOutcome),
    },
  ];
}

function kindCases(
  kinds: readonly NamedKind[],
  sdks: readonly SdkSummary[],
  outcomeOf: (failure: FailureSummary) => SdkOutcome,
): SdkCase[] {
  return kinds.map((kind) =>
    toCase(KINDS[kind].name, KINDS[kind].topic, sdks, (sdk) => {
      const failure = sdk.failures.find((one) => one.kind === kind);
      return failure ? outcomeOf(failure) : null;
    }),
  );
}

function toCase(
  name: string,
  topic: CaseTopic,
  sdks: readonly SdkSummary[],
  outcomeOf: (sdk: SdkSummary) => SdkOutcome | null,
): SdkCase {
  const outcomes = sdks.map(outcomeOf);
  const keys = new Set(outcomes.flatMap((outcome) => outcome?.key ?? []));
  return { name, topic, outcomes, differs: keys.size > 1 };
}

/** Statuses on which every SDK makes the same number of requests stand together. In the order of the statuses. */
function statusGroups(sdks: readonly SdkSummary[]): number[][] {
  const groups = new Map<string, number[]>();
  const statuses = new Set(
    sdks.flatMap(({ failures }) => failures.flatMap((one) => (one.kind === 'status' ? one.status : []))),
  );
  for (const status of [...statuses].sort((a, b) => a - b)) {
    const counts = sdks.map(
      ({ failures }) => failures.find((one) => one.kind === 'status' && one.status === status)?.requests,
    );
    const key = counts.join();
    groups.set(key, [...(groups.get(key) ?? []), status]);
  }
  return [...groups.values()];
}

/** The data file's `in 2 s` stands for a date so far ahead. */
function headerName(status: number, header: string): string {
  const name = header.replace(/: in (\d+ s)$/, ': date in $1');
  return status === 429 ? name : `${name}, on a ${status}`;
}

function headerTopic(header: string): CaseTopic {
  if (header.startsWith('x-should-retry')) return 'x-should-retry';
  return header.startsWith('retry-after-ms') ? 'retry-after-ms' : 'retry-after';
}

function headersOf(sdks: readonly SdkSummary[]): { status: number; header: string }[] {
  const found = new Map(
    sdks.flatMap(({ headers }) => headers.map((one) => [`${one.status} ${one.header}`, one] as const)),
  );
  return [...found.values()];
}
