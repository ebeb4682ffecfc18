import type { VariantId } from '@/lib/retry/languages';
import type { Command, LanguageLab } from '../language';
import { POLICIES } from '../policies';
import type { Scenario } from '../scenario';
import { type RecordedRequest, STAND_IN_KEY } from '../stand-in/record';
import type { Script, StandIn } from '../stand-in/server';
import { readAttemptLog } from './attempt-log';
import { execute } from './execute';
import { judge } from './judge';
import { judgeSpread } from './judge-spread';
import { playStorm } from './play-storm';

/** More than any scenario takes on a loaded machine; the seven attempts of an SDK wait for half a minute, those of curl for 63 s. */
const LIMIT_MS = 80_000;

/**
 * What a user's environment may hold: the key as a secret made from a file holds it, with the file's line break, which no header may hold, and
 * what the SDKs read for OpenAI, of which nothing may go to FlowAPI.
 */
const ENVIRONMENT = {
  FLOWAPI_API_KEY: `${STAND_IN_KEY}\n`,
  OPENAI_API_KEY: 'key-of-openai',
  OPENAI_BASE_URL: 'http://api.openai.invalid/v1',
  OPENAI_ORG_ID: 'org-of-openai',
  OPENAI_PROJECT_ID: 'project-of-openai',
  OPENAI_ADMIN_KEY: 'admin-key-of-openai',
  OPENAI_CUSTOM_HEADERS: 'x-of-openai: set-for-openai',
};

/** How long a server that is down stays so for an SDK, which says nothing of its first failure. */
const DOWN_MS = 4000;

/** Long enough after an event for a program to be in what follows it. */
const SETTLED_MS = 500;

/** What came of one scenario. */
export interface ScenarioOutcome {
  /** One sentence per difference from what is expected; empty when it passed. */
  faults: string[];
  /** What the stand-in saw in the last run. */
  requests: readonly RecordedRequest[];
  stderr: string;
}

/**
 * Plays one scenario to a program, as often as it says.
 * @param standIn the server
 * @param lab the program's language
 * @param variant which kind the program is
 * @param command how to run it
 * @param scenario what to play
 * @param limitMs after which time a run is stopped, in milliseconds
 * @returns what came of it; the first run with a fault, or else the last one
 */
export async function playScenario(
  standIn: StandIn,
  lab: LanguageLab,
  variant: VariantId,
  command: Command,
  scenario: Scenario,
  limitMs = LIMIT_MS,
): Promise<ScenarioOutcome> {
  const runs = scenario.runs ?? 1;
  const outcomes = await Promise.all(
    Array.from({ length: runs }, () => playOnce(standIn, lab, variant, command, scenario, limitMs)),
  );
  const outcome = outcomes.find(({ faults }) => faults.length > 0) ?? outcomes.at(-1);
  if (!outcome) throw new RangeError(`${scenario.name}: ${runs} runs`);
  if (!scenario.expected.isSpread || outcome.faults.length > 0) return outcome;
  const waits = outcomes.flatMap(({ stderr }) => readAttemptLog(stderr).waitsMs);
  return { ...outcome, faults: judgeSpread(POLICIES[scenario.policy], waits) };
}

async function playOnce(
  standIn: StandIn,
  lab: LanguageLab,
  variant: VariantId,
  command: Command,
  scenario: Scenario,
  limitMs: number,
): Promise<ScenarioOutcome> {
  const errors = variant === 'sdk' ? lab.errors.sdk : lab.errors.loop;
  if (!errors) throw new Error(`lab/languages/${lab.id}.ts does not say how errors of ${variant} show`);
  if (scenario.clients !== undefined) return playStorm(standIn, command, scenario, limitMs);
  const script = await standIn.playAt(scenario.place ?? 'http', scenario.steps);
  const opening = scenario.place === 'down' && variant === 'sdk' ? setTimeout(script.open, DOWN_MS) : undefined;
  const asUsed = { ...command, env: { ...command.env, ...ENVIRONMENT } };
  const execution = await execute(asUsed, {
    baseUrl: script.baseUrl,
    limitMs,
    authorityFile: script.authorityFile,
    onFirstError() {
      clearTimeout(opening);
      script.open();
    },
    isTimeToInterrupt: (stderr) => isTimeToInterrupt(scenario, script, stderr),
  });
  clearTimeout(opening);
  script.end();
  const { requests } = script;
  const faults = judge({
    expected: scenario.expected,
    policy: POLICIES[scenario.policy],
    interrupt: scenario.interrupt,
    errors,
    isLoop: variant !== 'sdk',
    requests,
    connections: script.connections(),
    execution,
  });
  return { faults, requests, stderr: execution.stderr };
}

function isTimeToInterrupt({ interrupt }: Scenario, { requests }: Script, stderr: string): boolean {
  const [first] = requests;
  if (!interrupt || !first) return false;
  if (interrupt === 'call') return performance.now() > first.arrivedMs + SETTLED_MS;
  return readAttemptLog(stderr).waitsMs.length > 0 && performance.now() > (first.endedMs ?? Infinity) + SETTLED_MS;
}
