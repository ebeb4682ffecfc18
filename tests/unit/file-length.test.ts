import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** The most lines that a file of code may have. */
const LIMIT = 200;

/** What a line count says something of: code, styles and pages, not data and locks. */
const COUNTED = /\.(?:[cm]?[jt]sx?|css|mdx|py|sh|go|java|rs|rb|php|cs)$/;

/** Files that may be longer, by how their path begins, and why. */
const LONGER: readonly [path: string, reason: string][] = [
  ['tests/unit/decoder/cases/', 'pastes and their answers: a table'],
  ['tests/unit/decoder/one-error.test.ts', 'pastes and their answers: a table'],
  ['tests/site/questions.ts', 'questions and their answers: a table'],
  ['snippets/go/', 'a program that a reader copies whole'],
  ['snippets/java/', 'a program that a reader copies whole'],
  ['snippets/rust/', 'a program that a reader copies whole'],
  ['pages/api-reference/error-codes/400-invalid-request-error.mdx', 'one page: its sections are what readers link to'],
];

/** Folders of what the project's people write. */
const FOLDERS = ['components', 'islands', 'lab', 'lib', 'pages', 'scripts', 'snippets', 'styles', 'tests'];

/** What the lab installs in a folder of the project. */
const INSTALLED = /\/(?:node_modules|target|vendor)\//;

const long = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
)
  .filter((file) => COUNTED.test(file) && !INSTALLED.test(file))
  .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length - 1 }))
  .filter(({ lines }) => lines > LIMIT);

it('no file is longer than 200 lines without a reason', () => {
  const found = long.filter(({ file }) => !LONGER.some(([path]) => file.startsWith(path)));
  expect(found).toEqual([]);
});

it('every reason is still needed', () => {
  const idle = LONGER.filter(([path]) => !long.some(({ file }) => file.startsWith(path)));
  expect(idle).toEqual([]);
});
