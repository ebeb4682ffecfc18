import type { Command } from '../language';
import type { Scenario } from '../scenario';
import type { StandIn } from '../stand-in/server';
import { readAttemptLog } from './attempt-log';
import { execute } from './execute';
import { judgeOutput } from './judge-end';
import type { ScenarioOutcome } from './play-scenario';

/** So much shorter than the longest wait the shortest one must be. Of twenty even draws from one second, less than one in a million crowd closer. */
const APART_MS = 400;

/**
 * Plays one script to many programs at once: they fail together, and must not come back together.
 * @param standIn the server
 * @param command how to run one of them
 * @param scenario what to play, with how many clients
 * @param limitMs after which time they are stopped, in milliseconds
 * @returns what came of all of them
 */
export async function playStorm(
  standIn: StandIn,
  command: Command,
  { steps, clients = 1, expected }: Scenario,
  limitMs: number,
): Promise<ScenarioOutcome> {
  const script = standIn.play(steps);
  const watch = { baseUrl: script.baseUrl, limitMs };
  const executions = await Promise.all(Array.from({ length: clients }, () => execute(command, watch)));
  script.end();
  const { requests } = script;
  const faults = executions.flatMap((execution, i) =>
    judgeOutput({ expected, execution }).map((fault) => `client ${i + 1}: ${fault}`),
  );
  if (requests.length !== expected.requests) {
    faults.push(`sent ${requests.length} requests, expected ${expected.requests}`);
  }
  const waits = executions.flatMap(({ stderr }) => readAttemptLog(stderr).waitsMs);
  const apartMs = Math.max(...waits) - Math.min(...waits);
  if (!(apartMs >= APART_MS))
    faults.push(`the waits are ${Math.round(apartMs)} ms apart, expected ${APART_MS} or more`);
  return { faults, requests, stderr: executions.map(({ stderr }) => stderr).join('') };
}
