import { afterAll, beforeAll, expect, it } from 'vitest';
import { fillBlanks } from '@/tests/fixtures/fill-blanks';
import { type CloneOfProject, cloneProject } from './clone-of-project';
import { testsOnFrozenCatalogue } from './tests-on-frozen-catalogue';

const FILE = 'pages/api-reference/error-codes/413-payload-too-large.mdx';
const NEW_ERROR = ['run', '--silent', 'new:error', '--', '413', 'payload_too_large'];

let clone: CloneOfProject;
beforeAll(() => {
  clone = cloneProject();
  clone.remove(FILE);
});
afterAll(() => clone.end());

it('asks for the verdict in one line where nobody can be asked', async () => {
  const { status, output } = await clone.run('npm', ...NEW_ERROR);
  expect(status).toBe(1);
  expect(output.split('\n')[0]).toBe(
    'Verdict: found nothing; allowed: change-request, fix-account, backoff, retry-then-support.',
  );
  expect(output).not.toContain('    at ');
});

it('adds 413 payload_too_large as CONTRIBUTING says: one file, and every test holds', async () => {
  const before = clone.sources();
  const written = await clone.run('npm', ...NEW_ERROR, '--verdict', 'change-request');
  expect(written.output).toContain(`Wrote ${FILE}`);

  const stopped = await clone.run('npm', 'run', 'build');
  expect(stopped.status).toBe(1);
  expect(stopped.output.split('\n').filter((line) => line.includes(': found a blank; allowed: '))).toHaveLength(10);

  clone.write(FILE, fillBlanks(clone.read(FILE)));
  const built = await clone.run('npm', 'run', 'build');
  expect(built.status, built.output).toBe(0);

  // The gate itself runs those that this error cannot reach.
  const excluded = testsOnFrozenCatalogue().flatMap((file) => ['--exclude', file]);
  const tested = await clone.run('npx', 'vitest', 'run', '--project', 'unit', '--project', 'site', ...excluded);
  expect(tested.status, tested.output).toBe(0);

  const after = clone.sources();
  expect([...after].filter(([file, hash]) => before.get(file) !== hash).map(([file]) => file)).toEqual([FILE]);
  expect([...before.keys()].filter((file) => !after.has(file))).toEqual([]);
});
