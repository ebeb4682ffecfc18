import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import WebSocket from 'ws';
import { z } from 'zod';
import type { Engine } from './engine-page';

/** Debian's Firefox. */
export const FIREFOX = '/usr/bin/firefox-esr';

/** What Firefox answers, as far as it is read: https://w3c.github.io/webdriver-bidi/ */
const message = z.object({
  id: z.int().optional(),
  type: z.string(),
  result: z.unknown().optional(),
  error: z.string().optional(),
  message: z.string().optional(),
});
const tree = z.object({ contexts: z.array(z.object({ context: z.string() })) });
const evaluated = z.object({
  result: z.object({ value: z.string() }).optional(),
  exceptionDetails: z.object({ text: z.string() }).optional(),
});

/**
 * Starts Firefox without a window and speaks WebDriver BiDi (W3C) with it; Debian has no geckodriver.
 * @returns the engine, at an empty page of 1280 by 900 pixels
 */
export async function startFirefox(): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const firefox = spawn(FIREFOX, ['--headless', '--remote-debugging-port=0', '--profile', profile], { stdio: 'pipe' });
  // Whatever fails, no browser may stay behind.
  process.once('exit', () => firefox.kill());
  const call = await connect(await addressOf(firefox));
  await call('session.new', { capabilities: {} });
  const { contexts } = tree.parse(await call('browsingContext.getTree', {}));
  const context = contexts[0]?.context;
  await call('browsingContext.setViewport', { context, viewport: { width: 1280, height: 900 } });
  return {
    navigate: async (url) => {
      await call('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    run: async (body) => {
      const answer = await call('script.evaluate', {
        expression: `(async () => { ${body} })().then((value) => JSON.stringify(value ?? null))`,
        target: { context },
        awaitPromise: true,
        userActivation: false,
      });
      const { result, exceptionDetails } = evaluated.parse(answer);
      if (!result) throw new Error(exceptionDetails?.text ?? 'the script failed');
      return JSON.parse(result.value);
    },
    input: async (actions) => {
      await call('input.performActions', { context, actions });
    },
    close: async () => {
      const ended = new Promise((done) => firefox.once('exit', done));
      await call('browser.close', {});
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Firefox says where it listens. */
function addressOf(firefox: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    firefox.stderr?.on('data', (chunk) => {
      said += chunk;
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? [];
      if (address) resolve(`${address}/session`);
    });
    firefox.once('error', reject).once('exit', () => reject(new Error(`Firefox ended: ${said}`)));
  });
}

/** Commands and their answers carry a number that both share. */
async function connect(address: string): Promise<(method: string, params: object) => Promise<unknown>> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  const waiting = new Map<number, (answer: z.infer<typeof message>) => void>();
  socket.on('message', (data) => {
    const answer = message.parse(JSON.parse(String(data)));
    // What has no number is an event.
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  });
  let last = 0;
  return (method, params) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, ({ type, result, error, message }) => {
        if (type === 'success') resolve(result);
        else reject(new Error(`${method}: ${error}: ${message}`));
      });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
}
