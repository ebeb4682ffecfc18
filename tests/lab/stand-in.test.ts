import { readFileSync } from 'node:fs';
import { connect, constants } from 'node:http2';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type StandIn, startStandIn } from '@/lab/stand-in/server';
import { ANSWER_TEXT, type Step } from '@/lab/stand-in/step';
import { ask } from './ask-stand-in';

let standIn: StandIn;
beforeAll(async () => {
  standIn = await startStandIn();
});
afterAll(() => standIn.close());

const askOnce = (step: Step): Promise<Response> => ask(standIn.play([step]));

describe('answers', () => {
  test('a chat completion by default', async () => {
    const body = (await (await askOnce({})).json()) as { choices: { message: { content: string } }[] };
    expect(body.choices[0]?.message.content).toBe(ANSWER_TEXT);
  });

  test('an error body by status, with a message and a request id of its own each time', async () => {
    const script = standIn.play([{ status: 401 }]);
    const answers = [await ask(script), await ask(script)];
    const bodies = await Promise.all(answers.map(async (answer) => (await answer.json()) as { error: object }));
    expect(answers.map(({ status }) => status)).toEqual([401, 401]);
    expect(bodies[0]?.error).toMatchObject({ type: 'invalid_request_error', code: 'invalid_api_key' });
    expect(bodies[0]).not.toEqual(bodies[1]);
    const ids = answers.map(({ headers }) => headers.get('x-request-id'));
    expect(ids).toEqual(script.requests.map(({ answer }) => answer?.requestId));
    expect(new Set(ids).size).toBe(2);
  });

  test('steps in order, the last one for ever', async () => {
    const script = standIn.play([{ status: 429 }, { status: 503 }, {}]);
    const statuses = [];
    for (let i = 0; i < 4; i += 1) statuses.push((await ask(script)).status);
    expect(statuses).toEqual([429, 503, 200, 200]);
  });

  test('scripts do not disturb each other', async () => {
    const scripts = [standIn.play([{ status: 404 }]), standIn.play([{ status: 502 }])];
    const answers = await Promise.all(scripts.map((script) => ask(script)));
    expect(answers.map(({ status }) => status)).toEqual([404, 502]);
    expect(scripts.map(({ requests }) => requests.length)).toEqual([1, 1]);
  });

  test('HTML, headers and Retry-After as they are written', async () => {
    const answer = await askOnce({
      status: 502,
      body: '<html></html>',
      contentType: 'text/html',
      headers: { 'x-should-retry': 'true' },
      retryAfter: { text: 'soon' },
    });
    expect(await answer.text()).toBe('<html></html>');
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/html',
      'x-should-retry': 'true',
      'retry-after': 'soon',
    });
  });

  test('Retry-After as an HTTP-date that is never too early', async () => {
    const before = Date.now();
    const header = (await askOnce({ status: 503, retryAfter: { dateInSeconds: 2 } })).headers.get('retry-after') ?? '';
    expect(header).toBe(new Date(header).toUTCString());
    expect(Date.parse(header)).toBeGreaterThanOrEqual(before + 2000);
    expect(Date.parse(header)).toBeLessThanOrEqual(Date.now() + 3000);
  });

  test('a delay before anything is sent', async () => {
    const script = standIn.play([{ delayMs: 50 }]);
    await ask(script);
    const [request] = script.requests;
    expect((request?.answeredMs ?? 0) - (request?.arrivedMs ?? 0)).toBeGreaterThanOrEqual(45);
  });
});

describe('cut connections', () => {
  test('before the headers', async () => {
    await expect(askOnce({ drop: 'before-headers' })).rejects.toThrow('fetch failed');
  });

  test.each(['after-headers', 'mid-body'] as const)('%s', async (drop) => {
    const answer = await askOnce({ drop });
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toThrow('terminated');
  });
});

describe('streams', () => {
  test.each([
    ['whole', /"content":"Hello".*data: \[DONE\]\n\n$/s],
    ['error-event', /"content":"Hello".*data: \{"error":\{"message":[^\n]*\n\n$/s],
    ['no-done', /"content":"Hello"(?!.*\[DONE\])/s],
    ['error-first', /^data: \{"error":/],
    ['no-text', /^(?!.*"content").*"finish_reason":"stop".*data: \[DONE\]\n\n$/s],
    ['late-done', /"content":"Hello".*"finish_reason":"stop".*data: \[DONE\]\n\n$/s],
  ] as const)('%s', async (stream, text) => {
    expect(await (await askOnce({ stream })).text()).toMatch(text);
  });

  test('cut', async () => {
    await expect((await askOnce({ stream: 'cut' })).text()).rejects.toThrow('terminated');
  });

  test('late-done: who stays to the end is told from who hangs up before it', async () => {
    const scripts = [standIn.play([{ stream: 'late-done' }]), standIn.play([{ stream: 'late-done' }])] as const;
    await (await ask(scripts[0])).text();
    const cancel = new AbortController();
    const answer = await ask(scripts[1], { signal: cancel.signal });
    await answer.body?.getReader().read();
    cancel.abort();
    await vi.waitFor(() => expect(scripts[1].requests[0]?.endedMs).toBeDefined());
    expect(scripts.map(({ requests }) => requests[0]?.isWhole)).toEqual([true, undefined]);
  });

  test.each(['silence', 'open-end'] as const)('%s: some events, and then nothing more', async (stream) => {
    const reader = (await askOnce({ stream })).body?.getReader();
    const silence = sleep(300, 'silence');
    let last: unknown;
    while (last !== 'silence') last = await Promise.race([reader?.read(), silence]);
    await reader?.cancel();
  });
});

describe('answers that crawl', () => {
  test('drip: byte by byte', async () => {
    const answer = await askOnce({ slow: 'drip' });
    const { value } = (await answer.body?.getReader().read()) ?? {};
    expect(value).toHaveLength(1);
  });

  test('stall: the headers, and nothing more', async () => {
    const answer = await askOnce({ slow: 'stall' });
    expect(Number(answer.headers.get('content-length'))).toBeGreaterThan(100);
    const silence = new Promise((resolve) => setTimeout(resolve, 300, 'silence'));
    expect(await Promise.race([answer.body?.getReader().read(), silence])).toBe('silence');
  });
});

describe('places', () => {
  test('down: nobody listens until it is opened', async () => {
    const script = await standIn.playAt('down', [{}]);
    await expect(ask(script)).rejects.toThrow('fetch failed');
    script.open();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await ask(script)).status).toBe(200);
  });

  test('untrusted: a certificate that nobody knows, and connections counted', async () => {
    const script = await standIn.playAt('untrusted', [{}]);
    await expect(ask(script)).rejects.toMatchObject({ cause: { code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' } });
    expect([script.connections(), script.requests.length]).toEqual([1, 0]);
  });

  test.each<[string, Step, number]>([
    ['goaway', { drop: 'goaway' }, constants.NGHTTP2_NO_ERROR],
    ['reset', { drop: 'reset' }, constants.NGHTTP2_INTERNAL_ERROR],
  ])('tls: HTTP/2, and %s in its own words', async (drop, step, code) => {
    const script = await standIn.playAt('tls', [step, {}]);
    const { origin, pathname } = new URL(script.baseUrl);
    const session = connect(origin, { ca: readFileSync(script.authorityFile ?? '') });
    const seen: [string, number][] = [];
    session.on('error', () => {}).on('goaway', (goaway) => seen.push(['goaway', goaway]));
    const stream = session.request({ ':method': 'POST', ':path': `${pathname}/chat/completions` });
    stream.on('error', () => {});
    await new Promise<void>((resolve) => stream.on('close', resolve).end('{}'));
    if (drop === 'reset') seen.push(['reset', stream.rstCode]);
    expect(seen).toContainEqual([drop, code]);
    session.destroy();
  });
});
