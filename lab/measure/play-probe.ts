import type { Command } from '../language';
import { execute } from '../runner/execute';
import type { RecordedRequest } from '../stand-in/record';
import type { StandIn } from '../stand-in/server';
import type { Step } from '../stand-in/step';
import { type ProbeLine, readProbeLines } from './probe-output';

/** A wait longer than this is not sat out: the probe is interrupted. Above 8 s, to which some SDKs cut a longer Retry-After. */
const SEEN_WAITING_MS = 12_000;

/** After which time a probe is stopped that has no answer to wait after. */
const LIMIT_MS = 60_000;

/** What a probe did with one script. */
export interface Played {
  requests: readonly RecordedRequest[];
  /** Absent when the probe was interrupted while it waited, or stopped. */
  line?: ProbeLine;
  endedMs: number;
}

/**
 * Runs a probe once.
 * @param standIn the server
 * @param probe how to run it
 * @param steps what the stand-in answers
 * @param stream whether to ask for a stream
 * @returns what it did until it ended, or had waited for {@link SEEN_WAITING_MS}
 * @throws Error when it prints something else than the contract says
 */
export async function playProbe(
  standIn: StandIn,
  probe: Command,
  steps: readonly Step[],
  stream = false,
): Promise<Played> {
  const script = standIn.play(steps);
  const args = [...probe.args, ...(stream ? ['--stream'] : []), script.baseUrl];
  const { baseUrl, requests } = script;
  const execution = await execute(
    { ...probe, args },
    {
      baseUrl,
      limitMs: LIMIT_MS,
      isTimeToInterrupt: () => performance.now() > (requests.at(-1)?.answeredMs ?? Infinity) + SEEN_WAITING_MS,
    },
  );
  script.end();
  const { stopped, interruptedMs, endedMs, stdout, stderr } = execution;
  const wasCut = stopped || interruptedMs !== undefined;
  const [line] = readProbeLines(stdout);
  if (!wasCut && !line) throw new Error(`the probe printed nothing on stdout; on stderr:\n${stderr}`);
  return { requests, endedMs, ...(wasCut || !line ? {} : { line }) };
}

/**
 * @param ms a wait
 * @returns it to the nearest 10 ms: more digits would be chance
 */
export function roundWait(ms: number): number {
  return Math.round(ms / 10) * 10;
}
