import type { VariantId } from '@/lib/retry/languages';
import type { Command, LanguageLab } from '../language';
import type { Expected, Scenario } from '../scenario';
import type { RecordedRequest } from '../stand-in/record';
import type { StandIn } from '../stand-in/server';
import { execute } from './execute';
import { judge } from './judge';

/** Far more than any scenario takes on a loaded machine. */
const LIMIT_MS = 45_000;

/** What came of one scenario. */
export interface Outcome {
  /** One sentence per difference from what is expected; empty when it passed. */
  faults: string[];
  /** What the stand-in saw in the last try. */
  requests: readonly RecordedRequest[];
  stderr: string;
}

/**
 * Plays one scenario to a program, again where chance decides and the scenario allows it.
 * @param standIn the server
 * @param lab the program's language
 * @param variant which of the two the program is
 * @param command how to run it
 * @param scenario what to play
 * @returns what came of it
 */
export async function playScenario(
  standIn: StandIn,
  lab: LanguageLab,
  variant: VariantId,
  command: Command,
  scenario: Scenario,
): Promise<Outcome> {
  const expected = expectedOf(scenario, lab);
  const errors = lab.errors[variant];
  if (!errors) throw new Error(`lab/languages/${lab.id}.ts does not say how errors of ${variant} show`);
  const script = standIn.play(scenario.steps);
  const execution = await execute(command, { baseUrl: script.baseUrl, limitMs: LIMIT_MS });
  script.end();
  const { requests } = script;
  const faults = judge({ expected, errors, logsFailures: variant === 'loop', requests, execution });
  const tries = (scenario.tries ?? 1) - 1;
  if (faults.length > 0 && tries > 0) return playScenario(standIn, lab, variant, command, { ...scenario, tries });
  return { faults, requests, stderr: execution.stderr };
}

function expectedOf({ expected }: Scenario, { id, sdk }: LanguageLab): Expected {
  if (typeof expected !== 'function') return expected;
  if (!sdk) throw new Error(`lab/languages/${id}.ts does not say what its SDK does`);
  return expected({ sdk });
}
