import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ensureLanguage, mustRunAll } from '@/lab/ensure-language';
import { LANGUAGE_LABS } from '@/lab/language-labs';
import { execute } from '@/lab/runner/execute';
import { type Prepared, prepareText } from '@/lab/runner/prepare';
import { type StandIn, startStandIn } from '@/lab/stand-in/server';
import type { Step } from '@/lab/stand-in/step';
import { ERROR_PROGRAMS, programFile } from '@/lib/error-programs';
import { isLanguageId } from '@/lib/retry/languages';

/** More than a program takes to start and fail, with the two retries of its SDK. */
const LIMIT_MS = 60_000;

const soon = { 'retry-after-ms': '1' };
const tooMany: Step = { status: 429, headers: { ...soon, 'retry-after': '0', 'x-ratelimit-remaining-requests': '7' } };
const pageUnder200: Step = { body: '<html><body>Please log in</body></html>', contentType: 'text/html' };
const errorUnder200: Step = { body: '{"error":{"message":"No credits.","type":"insufficient_balance","code":null}}' };

/** What the stand-in answers, and what a program must say of it, whatever its language. */
const OF_CALLS: [step: Step, says: string[]][] = [
  [{}, ['Hello from the stand-in']],
  [
    tooMany,
    [
      'Slow down, or top up. 429 type=rate_limit_error code=',
      'request_id=req_',
      'retry_after=0 ',
      'remaining=7',
      ' with 429.',
    ],
  ],
  [{ status: 401 }, ['Check the key. 401 type=invalid_request_error code=invalid_api_key', 'request_id=req_']],
  [{ status: 402 }, ['Top up. 402 type=insufficient_balance']],
  [{ status: 404 }, ['Change the request. 404 type=not_found_error']],
  [{ status: 503, headers: soon }, ['Retry with backoff. 503', 'service_unavailable']],
  [{ drop: 'before-headers' }, ['No answer: ']],
  [errorUnder200, ['200 without an answer']],
  [pageUnder200, ['200 without an answer']],
];

const OF_STREAMS: [step: Step, says: string[]][] = [
  [{ stream: 'whole' }, ['Complete. Hello from the stand-in']],
  [{ stream: 'error-event' }, ['Broke off: ', 'The stand-in answers request 1 with 503.', 'request_id=req_']],
  [{ stream: 'cut' }, ['Broke off: ', 'request_id=req_']],
  [{ stream: 'no-done' }, ['Ended without a finish_reason. Hello from the stand-in']],
];

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
  return stdout + stderr;
}

/** Each program that is run, as its file has it, and with the name of the module that can take its client's place. */
const runs = ERROR_PROGRAMS.flatMap(({ language, kind, client, twin, isRun, file }) => {
  if (!isRun || !isLanguageId(language)) return [];
  const text = readFileSync(programFile({ language, kind, file }), 'utf8');
  const program = { language, kind, client, text };
  return twin ? [program, { ...program, client: twin, text: text.replaceAll(client, twin) }] : [program];
});

describe.skipIf(inject('unavailable').length > 0).each(runs)('$language, $client, $kind', (entry) => {
  it('says what the response held', async () => {
    const { lab } = await LANGUAGE_LABS[entry.language]();
    const ready = await ensureLanguage(lab);
    if (ready.state !== 'ready' && mustRunAll()) throw new Error(ready.reason);
    if (ready.state !== 'ready') return;
    const variant = entry.kind === 'stream' ? 'stream' : 'sdk';
    const program = await prepareText(lab, variant, entry.text);
    const cases = entry.kind === 'stream' ? OF_STREAMS : OF_CALLS;
    const said = await Promise.all(cases.map(([step]) => output(program, step)));
    for (const [index, [, says]] of cases.entries()) for (const text of says) expect(said[index]).toContain(text);
  });
});
