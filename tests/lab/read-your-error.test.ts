import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ensureLanguage, mustRunAll } from '@/lab/ensure-language';
import type { LanguageLab } from '@/lab/language';
import { lab as curl } from '@/lab/languages/curl';
import { lab as python } from '@/lab/languages/python';
import { lab as typescript } from '@/lab/languages/typescript';
import { execute } from '@/lab/runner/execute';
import { type Prepared, prepareText } from '@/lab/runner/prepare';
import { type StandIn, startStandIn } from '@/lab/stand-in/server';
import type { Step } from '@/lab/stand-in/step';

/** More than a program takes to start and fail, with the two retries of its SDK. */
const LIMIT_MS = 60_000;

const page = readFileSync('pages/guides/read-your-error.mdx', 'utf8');

/** The fenced program under a heading of the page. */
function programUnder(heading: string): string {
  const [, section = ''] = page.split(`\n## ${heading}\n`);
  const [, program] = /^```\w+\n([\s\S]*?)^```$/m.exec(section) ?? [];
  if (!program) throw new Error(`no program under ${heading}`);
  return program;
}

const soon = { 'retry-after-ms': '1' };
const tooMany: Step = { status: 429, headers: { ...soon, 'retry-after': '0' } };
const broke: Step = { status: 402 };
const lost: Step = { drop: 'before-headers' };
const errorUnder200: Step = { body: '{"error":{"message":"No credits.","type":"insufficient_balance","code":null}}' };

let standIn: StandIn;
beforeAll(async () => {
  standIn = await startStandIn();
});
afterAll(() => standIn.close());

/** What a program of the page says when the stand-in answers so. */
async function output(program: Prepared, step: Step): Promise<string> {
  const script = standIn.play([step]);
  const { stdout, stderr } = await execute(program.command, { baseUrl: script.baseUrl, limitMs: LIMIT_MS });
  script.end();
  return stdout || stderr;
}

const cases: [heading: string, lab: LanguageLab, expected: [step: Step, says: RegExp][]][] = [
  [
    'Python',
    python,
    [
      [{}, /^Hello from the stand-in$/m],
      [tooMany, /^Slow down, or top up\. 429 type=rate_limit_error code=None request_id=req_\w+ retry_after=0$/m],
      [{ status: 401 }, /^Check the key\. 401 type=invalid_request_error code=invalid_api_key request_id=req_/m],
      [broke, /^Top up\. 402 type=insufficient_balance /m],
      [{ status: 503, headers: soon }, /^Retry with backoff\. 503 type=service_unavailable /m],
      [lost, /^No answer: \w+/m],
      [errorUnder200, /^200 without an answer: .*insufficient_balance/m],
    ],
  ],
  [
    'Node.js',
    typescript,
    [
      [{}, /^Hello from the stand-in$/m],
      [tooMany, /^Slow down, or top up\. 429 type=rate_limit_error code=null request_id=req_\w+ retry_after=0$/m],
      [{ status: 401 }, /^Check the key\. 401 type=invalid_request_error code=invalid_api_key request_id=req_/m],
      [broke, /^Top up\. 402 type=insufficient_balance /m],
      [{ status: 503, headers: soon }, /^Look it up\. 503 type=service_unavailable /m],
      [lost, /^No answer: Connection error\.$/m],
      [errorUnder200, /^200 without an answer: .*insufficient_balance/m],
    ],
  ],
  [
    'curl',
    curl,
    [
      [{}, /^200 request_id=req_\w+ retry_after=\nHello from the stand-in$/m],
      [tooMany, /^429 request_id=req_\w+ retry_after=0\ntype=rate_limit_error code=null message=The stand-in/m],
      [lost, /^No answer: exit status 52$/m],
      [errorUnder200, /^200 .*\ntype=insufficient_balance code=null message=No credits\.$/m],
    ],
  ],
  [
    'In a stream',
    python,
    [
      [{ stream: 'whole' }, /^Complete\. Hello from the stand-in$/m],
      [{ stream: 'error-event' }, /^Broke off: The stand-in answers request 1 with 503\. request_id req_/m],
      [{ stream: 'cut' }, /^Broke off: Connection error\. request_id req_/m],
      [{ stream: 'no-done' }, /^Ended without a finish_reason\. Hello from the stand-in$/m],
    ],
  ],
];

describe.skipIf(inject('unavailable').length > 0).each(cases)('%s on the page', (heading, lab, expected) => {
  it('says what the response held', async () => {
    const ready = await ensureLanguage(lab);
    if (ready.state !== 'ready' && mustRunAll()) throw new Error(ready.reason);
    if (ready.state !== 'ready') return;
    const program = await prepareText(lab, 'loop', programUnder(heading));
    const said = await Promise.all(expected.map(([step]) => output(program, step)));
    for (const [index, [, says]] of expected.entries()) expect(said[index]).toMatch(says);
  });
});

it('runs every program of the page', () => {
  const fences = page.match(/^```\w+$/gm) ?? [];
  expect(fences).toHaveLength(cases.length);
});
