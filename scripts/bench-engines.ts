/** `npm run bench:engines`: milliseconds from a paste of 1 MB and of 10 MB to its answer, in every engine that is here; median of three. */
import { existsSync } from 'node:fs';
import { serveSite } from '@/lib/build/site-server';
import { DECODER_PATH } from '@/lib/site';
import { startChromium } from './engines/chromium';
import type { Engine } from './engines/engine-page';
import { FIREFOX, startFirefox } from './engines/firefox';
import { startWebkit, WEBKIT_DRIVER } from './engines/webkit';

const RUNS = 3;
const SIZES = [1, 10];

/** Enough to begin a paste of each kind; repeated in the page up to its size, and ended with an error. */
const KINDS = {
  log: '2026-11-22 12:00:00 INFO nothing to see here, move along please\n',
  'one-line JSON': '{"level":"info","msg":"request done","status":200,"ms":503},',
  HTML: '<div class="row"><p>Served by the edge &amp; nobody else.</p></div>\n',
  tracebacks:
    'Traceback (most recent call last):\n  File "/app/main.py", line 7, in ask\n    raise ValueError("no")\nValueError: no\n',
  base64: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk',
};

const ENGINES: Record<string, { start: () => Promise<Omit<Engine, 'input'>>; isThere: boolean }> = {
  Chromium: { start: startChromium, isThere: true },
  Firefox: { start: startFirefox, isThere: existsSync(FIREFOX) },
  WebKitGTK: { start: startWebkit, isThere: existsSync(WEBKIT_DRIVER) },
};

const site = await serveSite(0);
const rows: Record<string, Record<string, string>> = {};
for (const [name, { start, isThere }] of Object.entries(ENGINES)) {
  if (!isThere) continue;
  const engine = await start();
  for (const [kind, piece] of Object.entries(KINDS)) {
    const times = [];
    for (const size of SIZES) times.push(await median(engine, piece, size * 1e6));
    rows[kind] = { ...rows[kind], [name]: times.join(' / ') };
  }
  await engine.close();
}
await site.close();
console.log(`Milliseconds from paste to answer, ${SIZES.join(' MB / ')} MB`);
console.table(rows);

async function median(engine: Omit<Engine, 'input'>, piece: string, bytes: number): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    await engine.navigate(site.address + DECODER_PATH);
    times.push(Number(await engine.run(pasteAndWait(piece, bytes))));
  }
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}

/** Runs in the page: wakes the paste box, lets its code load, pastes, and gives the milliseconds until the answer is there. */
function pasteAndWait(piece: string, bytes: number): string {
  return `
    const until = (condition) => new Promise((done) => {
      const look = () => (condition() ? done() : setTimeout(look, 2));
      look();
    });
    await until(() => document.documentElement.classList.contains('awake'));
    const box = document.querySelector('.paste-box textarea');
    box.focus();
    await new Promise((next) => setTimeout(next, 1500));
    const text = ${JSON.stringify(piece)}.repeat(${Math.ceil(bytes / piece.length)}) + "\\nError code: 503 - {'error': {'message': 'Busy', 'type': 'service_unavailable'}}";
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    // Firefox takes the text in members of its own.
    const gecko = { dataType: 'text/plain', data: text };
    const paste = new ClipboardEvent('paste', { clipboardData, ...gecko, bubbles: true, cancelable: true });
    const start = performance.now();
    box.dispatchEvent(paste);
    await until(() => document.querySelector('[data-diagnosis]'));
    return Math.round(performance.now() - start);`;
}
