import { readCatalogue } from '@/lib/build/catalogue';
import { runMain } from '@/lib/build/run-main';
import { decode } from '@/lib/decoder/decode';

/** Size of each paste in characters, and the longest time that is allowed for it, in ms. */
const SIZE = 80_000;
const ALLOWED_MS = 50;
/** How many of the slowest are printed. */
const PRINTED = 15;

/** What hostile and broken texts are made of: quotes, escapes, brackets, prefixes, keys, times, words. */
const UNITS: readonly string[] = [
  ...['"', "'", '`', '\\', '\\"', '\\n', '\\\\n', '{', '}', '[', '(', ')', '<', '>', '|', '│ ', '> ', '- '],
  ...[':', '=', '=>', ',', ' ', '\t', '\n', '\u2028', '&quot;', '%22', '{"a":', '"a" "b" ', 'a: b\n', 'a=b '],
  ...[
    '"error": "',
    '"message": "',
    'error: ',
    '{"error":{"message":"x","code":"y",',
    '{"metadata":{"raw":"{',
    '"choices":[',
  ],
  ...[
    '429 ',
    '404, ',
    'HTTP/1.1 429\n',
    'status 429 ',
    '503 Service Unavailable ',
    'Error code: 429 - {',
    'GET /x 500 ',
  ],
  ...['RateLimitError: 429 x ', 'AaError', 'a.b.', 'a::', 'Caused by: x\n', 'Traceback (most recent call last)\n'],
  ...[
    '    at x (y:1:1)\n',
    '  File "/x"\n',
    'rate_limit_error ',
    'a_b.c-',
    'request id: ',
    'try again in ',
    'retry after ',
  ],
  ...[
    '2026-01-01 00:00:00 x\n',
    'data: {\n',
    '<p>',
    '<title>',
    '<a href="',
    'https://a.b/',
    'Bearer ',
    'sk-',
    'api_key=',
  ],
  ...['x-ratelimit-remaining-requests: 0\n', 'I get 429 when ', 'The a the b ', '日本語', 'é', 'a', 'A', '4'],
];

/** `npm run bench`: the slowest of all units, and of pairs of them, repeated to 80 kB. A quadratic pattern shows here and nowhere else. */
await runMain(() => {
  const catalogue = readCatalogue();
  const pairs = UNITS.flatMap((one, at) =>
    UNITS.filter((_, other) => (at * 7 + other) % 6 === 0).map((two) => one + two),
  );
  const times = [...UNITS, ...pairs].map((unit) => {
    const paste = unit.repeat(Math.ceil(SIZE / unit.length)).slice(0, SIZE);
    // The first run may compile a pattern: the second one counts.
    const [, ms = 0] = [1, 2].map(() => {
      // The processor's time, which other programs do not lengthen.
      const start = process.cpuUsage();
      decode(paste, catalogue, 0);
      return process.cpuUsage(start).user / 1000;
    });
    return { unit, ms };
  });
  const slowest = times.sort((a, b) => b.ms - a.ms);
  console.log(
    `${times.length} texts of ${SIZE / 1000} kB; over ${ALLOWED_MS} ms: ${times.filter(({ ms }) => ms > ALLOWED_MS).length}`,
  );
  for (const { unit, ms } of slowest.slice(0, PRINTED))
    console.log(`${ms.toFixed(0).padStart(6)} ms  ${JSON.stringify(unit)}`);
});
