import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { jsonrepair } from 'jsonrepair';
import { readCatalogue } from '@/lib/build/catalogue';
import { runMain } from '@/lib/build/run-main';
import { decode } from '@/lib/decoder/decode';

/** `npm run bench`: microseconds per paste by size, against JSON.parse on the same bytes and jsonrepair on the bodies; the decoder's weight. */
async function main(): Promise<void> {
  const catalogue = readCatalogue();
  const rows: string[][] = [['paste', 'decode µs', 'JSON.parse µs', 'ratio', 'jsonrepair µs', 'ratio']];
  for (const [name, bytes] of [
    ['1 kB', 1e3],
    ['10 kB', 1e4],
    ['100 kB', 1e5],
    ['1 MB', 1e6],
    ['10 MB', 1e7],
  ] as const) {
    const paste = logOf(bytes);
    const body = bodyOf(bytes);
    const own = time(() => decode(paste, catalogue));
    const json = JSON.stringify(paste);
    const parse = time(() => JSON.parse(json));
    const repair = time(() => jsonrepair(body));
    const bodyOwn = time(() => decode(body, catalogue));
    rows.push(
      [name, own, parse, own / parse, repair, bodyOwn / repair].map((cell) =>
        typeof cell === 'number' ? short(cell) : cell,
      ),
    );
  }
  for (const row of rows) console.log(row.map((cell, at) => (at === 0 ? cell.padEnd(8) : cell.padStart(15))).join(''));
  const weight = await decoderWeight();
  console.log(`decoder in the browser: ${(weight / 1000).toFixed(1)} kB gzip`);
}

/** A log with one error at its end. */
function logOf(bytes: number): string {
  const line =
    '2026-03-02T10:00:00.000Z INFO [llm] POST https://api.flowapi.net/v1/chat/completions status=200 dur=503ms tokens=429\n';
  const error =
    '2026-03-02T10:00:01.000Z ERROR [llm] failed: 504 {"error":{"message":"Too slow","type":"gateway_timeout","param":null,"code":null}}';
  return line.repeat(Math.max(1, Math.floor((bytes - error.length) / line.length))) + error;
}

/** A body as Python prints it, made long by its message. */
function bodyOf(bytes: number): string {
  return `{'error': {'message': '${'Too slow. '.repeat(bytes / 10)}', 'type': 'gateway_timeout', 'param': None, 'code': None}}`;
}

/** Median of as many runs as fit into a second, at least three, in microseconds. */
function time(run: () => unknown): number {
  const times: number[] = [];
  for (let total = 0; (total < 1e6 && times.length < 500) || times.length < 3; ) {
    const start = performance.now();
    run();
    times.push((performance.now() - start) * 1000);
    total += times[times.length - 1] ?? 0;
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function short(value: number): string {
  return value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en');
}

async function decoderWeight(): Promise<number> {
  const bundle = await build({
    entryPoints: ['lib/decoder/decode.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
  });
  return gzipSync(bundle.outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length;
}

await runMain(main);
