import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ERRORS_FOLDER, parseErrorFile } from '@/lib/build/catalogue';
import { newErrorFile } from '@/lib/build/new-error';
import { RETRY_VERDICTS } from '@/lib/errors';
import { FROZEN_CATALOGUE } from '@/tests/fixtures/catalogue';
import { fillBlanks } from '@/tests/fixtures/fill-blanks';

const FILE = `${ERRORS_FOLDER}/413-payload-too-large.mdx`;

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-error-'));
  mkdirSync(join(root, ERRORS_FOLDER), { recursive: true });
  for (const { slug } of FROZEN_CATALOGUE) writeFileSync(join(root, ERRORS_FOLDER, `${slug}.mdx`), '');
});
afterEach(() => rmSync(root, { recursive: true }));

const written = () => readFileSync(join(root, FILE), 'utf8');
const create = (verdict: string) => newErrorFile('413', 'payload_too_large', () => verdict, root);

function faults(): string[] {
  const parsed = parseErrorFile(FILE, written());
  return 'faults' in parsed ? parsed.faults : [];
}

describe('a new error', () => {
  it('is a page whose only faults are its blanks, each named with file, line, field and what shall stand there', async () => {
    expect(await create('change-request')).toEqual({ file: FILE });
    expect(faults()).toEqual([
      `${FILE}:8: cause: found a blank; allowed: the common cause, without a full stop`,
      `${FILE}:9: recommendation: found a blank; allowed: what to do, beginning with the verb, without a full stop`,
      `${FILE}:12: mayHaveRunReason: found a blank; allowed: why it may, or cannot, have run, in one sentence`,
      `${FILE}:13: sample: found a blank; allowed: a message as the API might word it`,
      `${FILE}:40: What to do first: found a blank; allowed: what to do now`,
      `${FILE}:41: What to do first: found a blank; allowed: what to do where that does not help`,
      `${FILE}:45: Why it happens: found a blank; allowed: what goes wrong, and in whose hands it is`,
      `${FILE}:61: Do not retry: found a blank; allowed: why the same request fails the same way`,
      `${FILE}:65: Easily confused with: found a blank; allowed: what tells it from 413 payload_too_large`,
      `${FILE}:66: Easily confused with: found a blank; allowed: what tells it from 413 payload_too_large`,
    ]);
  });

  it('names another fault beside the blanks that are left', async () => {
    await create('backoff');
    writeFileSync(join(root, FILE), written().replace('retry: backoff', 'retry: soon'));
    const fields = faults().map((fault) => fault.split(': ')[1]);
    expect(fields).toContain('mayHaveRun');
    expect(fields.filter((field) => field === 'retry')).toHaveLength(1);
  });

  it.each(RETRY_VERDICTS)('with the verdict %s has no fault once words stand in its blanks', async (verdict) => {
    await create(verdict);
    writeFileSync(join(root, FILE), fillBlanks(written()));
    expect(parseErrorFile(FILE, written())).toMatchObject({ entry: { slug: '413-payload-too-large', retry: verdict } });
  });

  it.each([
    ['413', 'payload_too_large', ['404-not-found-error', '403-permission-error']],
    ['520', 'server_error', ['500-server-error', '502-server-error']],
  ])('%s %s is told apart from its like', async (status, type, neighbours) => {
    const result = await newErrorFile(status, type, () => 'backoff', root);
    const source = 'file' in result ? readFileSync(join(root, result.file), 'utf8') : '';
    const links = [...source.matchAll(/^- \[.*\/(.*)\)/gm)].map(([, slug]) => slug);
    expect(links).toEqual(neighbours);
  });

  it('can be written while another has blanks left', async () => {
    await create('backoff');
    expect(await newErrorFile('422', 'unprocessable_entity', () => 'backoff', root)).toHaveProperty('file');
  });

  it('does not overwrite, and does not ask first', async () => {
    writeFileSync(join(root, FILE), 'mine');
    const ask = () => {
      throw new Error('asked');
    };
    expect(await newErrorFile('413', 'payload_too_large', ask, root)).toEqual({
      refused: `${FILE} exists already and is left as it is.`,
    });
    expect(written()).toBe('mine');
  });

  it.each([
    ['200', 'ok', 'backoff', 'Status: found "200"'],
    ['', '', 'backoff', 'Status: found ""'],
    ['413', 'Payload Too Large', 'backoff', 'Type: found "Payload Too Large"'],
    ['413', '../../etc', 'backoff', 'Type: found "../../etc"'],
    ['413', 'payload_too_large', 'maybe', 'Verdict: found "maybe"; allowed: change-request, fix-account'],
    ['413', 'payload_too_large', '', 'Verdict: found nothing; allowed: change-request, fix-account'],
  ])('refuses %j %j with the verdict %j', async (status, type, verdict, reason) => {
    const result = await newErrorFile(status, type, () => verdict, root);
    expect('refused' in result && result.refused).toContain(reason);
  });
});
