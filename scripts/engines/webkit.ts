import { spawn } from 'node:child_process';
import getPort from 'get-port';
import { z } from 'zod';
import type { Engine } from './engine-page';

/** Debian's driver of WebKitGTK, Safari's engine; it starts the engine's own small browser. */
export const WEBKIT_DRIVER = '/usr/bin/WebKitWebDriver';

/** A screen in memory: the browser has no mode without a window. */
export const VIRTUAL_SCREEN = '/usr/bin/Xvfb';

/** What the driver answers, as far as it is read: https://www.w3.org/TR/webdriver2/ */
const reply = z.object({ value: z.unknown().optional() });
const newSession = z.object({ sessionId: z.string() });
const done = z.object({ value: z.unknown().optional(), error: z.string().optional() });

/**
 * Starts WebKitGTK on a screen of its own and speaks WebDriver (W3C) with it.
 * @returns the engine, at an empty page of about 1280 by 900 pixels
 */
export async function startWebkit(): Promise<Engine> {
  const screen = await startScreen();
  const port = await getPort();
  const driver = spawn(WEBKIT_DRIVER, [`--port=${port}`], { env: { ...process.env, DISPLAY: screen.display } });
  // Whatever fails, neither may stay behind.
  process.once('exit', () => {
    driver.kill();
    screen.stop();
  });
  const server = `http://127.0.0.1:${port}`;
  await untilItListens(server);
  const { sessionId } = newSession.parse(await call('POST', `${server}/session`, { capabilities: {} }));
  const session = `${server}/session/${sessionId}`;
  await call('POST', `${session}/timeouts`, { script: 300_000 });
  await call('POST', `${session}/window/rect`, { x: 0, y: 0, width: 1280, height: 960 });
  return {
    navigate: async (url) => {
      await call('POST', `${session}/url`, { url });
    },
    run: async (body) => {
      // A promise that fails must fail here, and not wait for the time to be up.
      const script = `const done = arguments[0];
        (async () => { ${body} })().then((value) => done({ value: value ?? null }), (error) => done({ error: String(error) }));`;
      const answer = await call('POST', `${session}/execute/async`, { script, args: [] });
      const { value, error } = done.parse(answer);
      if (error !== undefined) throw new Error(error);
      return value;
    },
    input: async (actions) => {
      await call('POST', `${session}/actions`, { actions });
    },
    close: async () => {
      await call('DELETE', session);
      driver.kill();
      screen.stop();
    },
  };
}

async function startScreen(): Promise<{ display: string; stop: () => void }> {
  const screen = spawn(VIRTUAL_SCREEN, ['-displayfd', '1', '-screen', '0', '1280x1024x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const display = await new Promise<string>((resolve, reject) => {
    screen.stdout.once('data', (chunk) => resolve(`:${String(chunk).trim()}`));
    screen.once('error', reject).once('exit', () => reject(new Error('Xvfb did not start')));
  });
  return { display, stop: () => screen.kill() };
}

async function untilItListens(server: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    try {
      await fetch(`${server}/status`);
      return;
    } catch {
      await new Promise((next) => setTimeout(next, 50));
    }
  }
  throw new Error('WebKitWebDriver did not start');
}

async function call(method: string, url: string, body?: object): Promise<unknown> {
  // Debian 13's driver takes no other type.
  const headers = { 'Content-Type': 'application/json' };
  const answer = await fetch(url, body ? { method, headers, body: JSON.stringify(body) } : { method });
  const { value } = reply.parse(await answer.json());
  if (!answer.ok) throw new Error(`${method} ${url}: ${JSON.stringify(value)}`);
  return value;
}
