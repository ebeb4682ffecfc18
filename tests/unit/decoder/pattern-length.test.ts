import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** A line of the editor. The formatter breaks everything that is longer but literals. */
const LONGEST = 120;
const ROOM = 'lib/decoder';
const COMMENT = /^\s*(?:\/?\*|\/\/)/;
/** What only patterns hold; a list of words between spaces may be long. */
const PATTERN = /[|\\]/;

test('no pattern is longer than a line: what cannot be said aloud is put together from named parts', () => {
  const files = readdirSync(ROOM, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('samples.ts'),
  );
  expect(files.length).toBeGreaterThan(100);
  const long = files.flatMap((file) =>
    readFileSync(`${ROOM}/${file}`, 'utf8')
      .split('\n')
      .flatMap((line, at) =>
        line.length > LONGEST && PATTERN.test(line) && !COMMENT.test(line) ? `${file}:${at + 1}` : [],
      ),
  );
  expect(long).toEqual([]);
});
