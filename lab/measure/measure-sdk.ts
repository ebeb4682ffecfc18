import { availableParallelism } from 'node:os';
import type {
  FailedWith,
  HeaderOutcome,
  MeasuredError,
  MeasuredFailure,
  MeasuredHeader,
  SdkBehaviour,
} from '@/lib/retry/sdk-behaviour';
import type { Command, LanguageLab, Versions } from '../language';
import { makePool, mapConcurrently } from '../runner/pool';
import { waitsBetween } from '../runner/waits';
import type { StandIn } from '../stand-in/server';
import { FAILURE_CASES, type FailureCase, HEADER_CASES, type HeaderCase, STREAM_CASES } from './cases';
import { playProbe, roundWait } from './play-probe';
import { type ProbeLine, tellingLine } from './probe-output';
import { middle, repeat } from './repeat';
import { findRetryAfterLimit, type Obedience } from './retry-after-limit';

/** Few at a time, so that the waits are those of the SDK and not those of a busy machine. */
const AT_ONCE = availableParallelism() * 2;

/** What {@link measureSdk} runs, and against what. */
interface Bench {
  standIn: StandIn;
  probe: Command;
}

/**
 * Measures one SDK with its default settings.
 * @param standIn the server
 * @param lab the SDK's language, installed, with a probe
 * @param versions what was measured
 * @param date the day, UTC
 * @returns what it did
 * @throws Error when a probe prints something else than the contract says,
 */
export async function measureSdk(
  standIn: StandIn,
  lab: LanguageLab,
  versions: Versions,
  date: string,
): Promise<SdkBehaviour> {
  const probe = await lab.probe?.();
  if (!probe) throw new Error(`${lab.id} has no probe`);
  const bench = { standIn, probe };
  const cases = [...FAILURE_CASES, ...(lab.probeStreams ? STREAM_CASES : [])];
  return {
    language: lab.id,
    ...versions,
    date,
    failures: await mapConcurrently(cases, makePool(AT_ONCE), (failure) => measureFailure(bench, failure)),
    headers: await mapConcurrently(HEADER_CASES, makePool(AT_ONCE), (header) => measureHeader(bench, header)),
    retryAfterLimit: await findRetryAfterLimit((seconds) => askToWait(bench, seconds)),
    idempotencyHeader: await findIdempotencyHeader(bench),
  };
}

async function measureFailure({ standIn, probe }: Bench, { kind, step }: FailureCase): Promise<MeasuredFailure> {
  const run = async () => {
    const { requests, line } = await playProbe(standIn, probe, [step], step.stream !== undefined);
    if (!line) throw new Error(`the probe did not come to an end at ${JSON.stringify(step)}`);
    const error = line.ok ? null : describeError(line, requests.at(-1)?.answer?.requestId);
    return { requests, waitsMs: waitsBetween(requests), error };
  };
  // What is printed may name a port or a request id.
  const { usual, agreed } = await repeat(
    run,
    ({ requests, error }) => `${requests.length} ${error?.class} ${error?.requestId.found}`,
  );
  const [{ requests, error, waitsMs }] = usual;
  return {
    ...failedWith(kind, requests[0]?.answer?.status),
    requests: requests.length,
    waitsMs: waitsMs.map((_, i) => roundWait(middle(usual.map((one) => one.waitsMs[i] ?? 0)))),
    error,
    agreed,
  };
}

function failedWith(kind: FailureCase['kind'], status: number | undefined): FailedWith {
  if (kind === 'dropped') return { kind };
  if (status === undefined) throw new Error(`${kind}: nothing was answered`);
  return { kind, status };
}

async function measureHeader(bench: Bench, { status, header, step }: HeaderCase): Promise<MeasuredHeader> {
  const { usual, agreed } = await repeat(
    () => watchRetry(bench, step),
    ({ outcome }) => outcome,
  );
  const [{ outcome }] = usual;
  if (outcome === 'raised') return { status, header, outcome, agreed };
  const waits = usual.flatMap((one) => (one.outcome === 'raised' ? [] : [one.waitMs]));
  return { status, header, outcome, waitMs: roundWait(middle(waits)), agreed };
}

/** What an SDK did after a first answer, when the second would be good. */
async function watchRetry({ standIn, probe }: Bench, step: HeaderCase['step']): Promise<HeaderOutcome> {
  const { requests, line, endedMs } = await playProbe(standIn, probe, [step, {}]);
  const [wait] = waitsBetween(requests);
  if (wait !== undefined) return { outcome: 'retried', waitMs: wait };
  if (line) return { outcome: 'raised' };
  return { outcome: 'waiting', waitMs: endedMs - (requests[0]?.answeredMs ?? endedMs) };
}

async function askToWait(bench: Bench, seconds: number): Promise<Obedience> {
  const step = { status: 429, retryAfter: { text: String(seconds) } };
  const found = await watchRetry(bench, step);
  if (found.outcome === 'raised') return { did: 'raised' };
  const isEarly = found.outcome === 'retried' && found.waitMs < seconds * 1000 - 5;
  return { did: isEarly ? 'early' : 'waited', waitMs: roundWait(found.waitMs) };
}

async function findIdempotencyHeader({ standIn, probe }: Bench): Promise<string | null> {
  const { requests } = await playProbe(standIn, probe, [{ status: 503 }, {}]);
  const names = requests.flatMap(({ headers }) => Object.keys(headers));
  return names.find((name) => name.includes('idempot')) ?? null;
}

function describeError(line: ProbeLine & { ok: false }, lastId: string | undefined): MeasuredError {
  const prints = Object.entries(line.prints).map(([form, text]) => [form, tellingLine(text, line.errorClass)]);
  return {
    class: line.errorClass,
    prints: Object.fromEntries(prints),
    requestId: { expression: line.requestIdExpression, found: line.requestId !== null && line.requestId === lastId },
  };
}
