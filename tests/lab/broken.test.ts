import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { brokenNames, readBroken } from '@/lab/broken';
import { lab } from '@/lab/languages/python';
import type { PolicyName } from '@/lab/policies';
import { playScenario } from '@/lab/runner/play-scenario';
import { type Prepared, prepareSnippet } from '@/lab/runner/prepare';
import type { Scenario } from '@/lab/scenario';
import { SCENARIOS } from '@/lab/scenarios';
import { type StandIn, startStandIn } from '@/lab/stand-in/server';

/** Where each fault must show, and how the lab must say it. */
const REJECTIONS: Record<string, Record<string, RegExp>> = {
  'no-cap': {
    'Retry-After in seconds beyond its cap ends the loop': /^sent 2 requests, expected 1$/,
    '503 for ever ends after the last attempt, with its error': /^wait 6 was \d+ ms, expected at most 2500 ms$/,
  },
  'sleeps-after-last': {
    'a single attempt is not followed by a wait': /^ended \d+ ms after the last answer, expected at most 6000 ms$/,
  },
  'swallows-error': {
    '503 for ever ends after the last attempt, with its error': /^ended with status 0, expected a failure$/,
  },
  'retries-401': { '401 is not retried': /^sent 5 requests, expected 1$/ },
  'ignores-retry-after': {
    'Retry-After in seconds is waited for': /^wait 1 was \d+ ms, expected at least 1100 ms$/,
    'Retry-After as HTTP-date is waited for': /^wait 1 was \d+ ms: \d+ ms before the date in Retry-After$/,
  },
};

const isUnavailable = inject('unavailable').length > 0;

let standIn: StandIn;
const programs = new Map<string, Map<PolicyName, Prepared>>();
beforeAll(async () => {
  standIn = await startStandIn();
  if (isUnavailable) return;
  for (const name of brokenNames()) {
    programs.set(
      name,
      await prepareSnippet(lab, await readBroken(name), new Set(scenariosOf(name).map(({ policy }) => policy))),
    );
  }
});
afterAll(() => standIn.close());

test('five faults are kept, each a change of a few lines in the loop as it is', () => {
  const loop = readFileSync('snippets/python/loop.py', 'utf8').split('\n');
  expect(brokenNames().sort()).toEqual(Object.keys(REJECTIONS).sort());
  for (const name of brokenNames()) {
    const added = readFileSync(`lab/broken/${name}.py`, 'utf8')
      .split('\n')
      .filter((line) => !loop.includes(line));
    expect([name, added.length > 0 && added.length <= 3]).toEqual([name, true]);
  }
});

describe.skipIf(isUnavailable)('the lab rejects', () => {
  const cases = Object.entries(REJECTIONS).flatMap(([name, scenarios]) =>
    Object.entries(scenarios).map(([scenario, fault]): [string, string, RegExp] => [name, scenario, fault]),
  );

  test.concurrent.each(cases)('%s, by "%s"', async (name, scenarioName, fault) => {
    expect((await play(name, scenarioName)).filter((found) => fault.test(found))).toHaveLength(1);
  });

  test.concurrent.each(Object.keys(REJECTIONS))('%s by its fault only: what it does right passes', async (name) => {
    expect(await play(name, CONTROL)).toEqual([]);
  });
});

/** What a good loop does right, and every broken one too. */
const CONTROL = '429 is retried';

function scenariosOf(name: string): Scenario[] {
  const names = [CONTROL, ...Object.keys(REJECTIONS[name] ?? {})];
  return SCENARIOS.loop.filter((scenario) => names.includes(scenario.name));
}

async function play(name: string, scenarioName: string): Promise<string[]> {
  const scenario = scenariosOf(name).find((candidate) => candidate.name === scenarioName);
  const program = scenario && programs.get(name)?.get(scenario.policy);
  if (!program) throw new Error(`no scenario is called ${scenarioName}`);
  return (await playScenario(standIn, lab, 'loop', program.command, scenario)).faults;
}
