import { availableParallelism } from 'node:os';
import type { MeasuredError, MeasuredFailure, MeasuredHeader, SdkBehaviour } from '@/lib/retry/sdk-behaviour';
import type { Command, LanguageLab, Versions } from '../language';
import { execute } from '../runner/execute';
import { mapConcurrently } from '../runner/pool';
import { waitsOf } from '../runner/waits';
import type { RecordedRequest } from '../stand-in/record';
import type { StandIn } from '../stand-in/server';
import { FAILURE_CASES, type FailureCase, HEADER_CASES, type HeaderCase, STREAM_CASES } from './cases';
import { type ProbeLine, readProbeLines, tellingLine } from './probe-output';

/** A wait longer than this is not sat out. Above 8 s, to which some SDKs cut a longer Retry-After. */
const LIMIT_MS = 15_000;

/** Few at a time, so that the waits are those of the SDK and not those of a busy machine. */
const AT_ONCE = availableParallelism() * 2;

/**
 * Measures one SDK with its default settings.
 * @param standIn the server
 * @param lab the SDK's language, installed, with a probe
 * @param versions what was measured
 * @param date the day, UTC
 * @returns what it did
 * @throws Error when a probe prints something else than the contract says
 */
export async function measureSdk(
  standIn: StandIn,
  lab: LanguageLab,
  versions: Versions,
  date: string,
): Promise<SdkBehaviour> {
  const probe = await lab.probe?.();
  if (!probe) throw new Error(`${lab.id} has no probe`);
  const cases = [...FAILURE_CASES, ...(lab.probeStreams ? STREAM_CASES : [])];
  const failures = await mapConcurrently(cases, AT_ONCE, (failure) => measureFailure(standIn, probe, failure));
  const headers = await mapConcurrently(HEADER_CASES, AT_ONCE, (header) => measureHeader(standIn, probe, header));
  return { language: lab.id, ...versions, date, failures, headers };
}

async function measureFailure(standIn: StandIn, probe: Command, { kind, step }: FailureCase): Promise<MeasuredFailure> {
  const { requests, line } = await play(standIn, probe, [step], step.stream !== undefined);
  if (!line) throw new Error(`the probe did not end within ${LIMIT_MS} ms at ${JSON.stringify(step)}`);
  return {
    kind,
    status: requests[0]?.answer?.status ?? 0,
    requests: requests.length,
    waitsMs: waitsOf(requests).map(roundWait),
    error: line.ok ? null : describeError(line, requests.at(-1)?.answer?.requestId),
  };
}

async function measureHeader(
  standIn: StandIn,
  probe: Command,
  { status, header, step }: HeaderCase,
): Promise<MeasuredHeader> {
  const { requests, line, endedMs } = await play(standIn, probe, [step, {}], false);
  const [wait] = waitsOf(requests);
  if (wait !== undefined) return { status, header, outcome: 'retried', waitMs: roundWait(wait) };
  if (line) return { status, header, outcome: 'raised', waitMs: 0 };
  return { status, header, outcome: 'waiting', waitMs: roundWait(endedMs - (requests[0]?.answeredMs ?? endedMs)) };
}

interface Played {
  requests: readonly RecordedRequest[];
  /** Absent when the probe had to be stopped. */
  line?: ProbeLine;
  endedMs: number;
}

async function play(standIn: StandIn, probe: Command, steps: FailureCase['step'][], stream: boolean): Promise<Played> {
  const script = standIn.play(steps);
  const args = [...probe.args, ...(stream ? ['--stream'] : []), script.baseUrl];
  const execution = await execute({ ...probe, args }, { baseUrl: script.baseUrl, limitMs: LIMIT_MS });
  script.end();
  const { requests } = script;
  const { stopped, endedMs, stdout, stderr } = execution;
  const [line] = readProbeLines(stdout);
  if (!stopped && !line) throw new Error(`the probe printed nothing on stdout; on stderr:\n${stderr}`);
  return { requests, endedMs, ...(stopped || !line ? {} : { line }) };
}

function describeError(line: ProbeLine & { ok: false }, lastId: string | undefined): MeasuredError {
  const prints = Object.entries(line.prints).map(([form, text]) => [form, tellingLine(text, line.errorClass)]);
  return {
    class: line.errorClass,
    prints: Object.fromEntries(prints),
    requestId: { expression: line.requestIdExpression, found: line.requestId !== null && line.requestId === lastId },
  };
}

function roundWait(ms: number): number {
  return Math.round(ms / 10) * 10;
}
