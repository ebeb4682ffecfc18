import { availableParallelism } from 'node:os';
import type { Command, LanguageLab } from './language';
import { lab as python } from './languages/python';
import { lab as typescript } from './languages/typescript';
import { readProbeLines } from './measure/probe-output';
import { execute } from './runner/execute';
import { makePool, mapConcurrently } from './runner/pool';
import { type StandIn, startStandIn } from './stand-in/server';

/** An answer that the SDKs are made to raise. */
export interface RealAnswer {
  status: number;
  /** The body's text. */
  body: string;
  /** Headers beside `x-request-id`; `content-type` is JSON unless it is given here. */
  headers?: Record<string, string>;
}

/** What an SDK printed. */
export interface RealError {
  /** For example `openai 3.54.0 (Python 3.11.2)`. */
  sdk: string;
  /** The expression that printed it, or `uncaught` for what the language prints by itself. */
  form: string;
  /** Exactly what was printed; paths of this machine may stand in stack frames. */
  text: string;
  /** The status that was answered. */
  status: number;
}

/** More than an SDK takes to start and fail, its retries being off. */
const LIMIT_MS = 60_000;

/**
 * Makes the real SDKs for Python and Node raise errors, and collects what they print. Installs them where that is needed.
 * @param answers what the stand-in answers, each to every SDK
 * @returns every form of every error
 * @throws MissingToolchain when an SDK cannot be had
 */
export async function realErrors(answers: readonly RealAnswer[]): Promise<RealError[]> {
  const standIn = await startStandIn();
  try {
    const perSdk = [];
    for (const lab of [python, typescript]) perSdk.push(await errorsOf(standIn, lab, answers));
    return perSdk.flat();
  } finally {
    await standIn.close();
  }
}

async function errorsOf(standIn: StandIn, lab: LanguageLab, answers: readonly RealAnswer[]): Promise<RealError[]> {
  const versions = await lab.ensure();
  const probe = await lab.probe?.();
  if (!probe) throw new Error(`${lab.id} has no probe`);
  const sdk = `${versions.sdk} (${versions.runtime})`;
  const found = await mapConcurrently(answers, makePool(availableParallelism()), async (answer) => {
    const caught = await raise(standIn, probe, answer);
    const line = readProbeLines(caught.stdout)[0];
    if (!line || line.ok) throw new Error(`${sdk} raised nothing at ${answer.status}:\n${caught.stderr}`);
    const uncaught = await raise(standIn, probe, answer, '--uncaught');
    return Object.entries({ ...line.prints, uncaught: uncaught.stderr }).map(([form, text]) => ({ form, text }));
  });
  return found.flatMap((forms, i) => forms.map((form) => ({ sdk, ...form, status: answers[i]?.status ?? 0 })));
}

async function raise(standIn: StandIn, probe: Command, { status, body, headers }: RealAnswer, ...flags: string[]) {
  const script = standIn.play([{ status, body, headers: headers ?? {} }]);
  const command: Command = {
    ...probe,
    args: [...probe.args, ...flags, script.baseUrl],
    env: { ...probe.env, PROBE_MAX_RETRIES: '0' },
  };
  const execution = await execute(command, { baseUrl: script.baseUrl, limitMs: LIMIT_MS });
  script.end();
  return execution;
}
