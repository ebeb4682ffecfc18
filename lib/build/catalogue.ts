import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import matter from 'gray-matter';
import type { z } from 'zod';
import type { ErrorEntry } from '@/lib/errors';
import { blanksIn } from './blanks';
import { ContentError, describeIssue } from './content-error';
import { sourcePage } from './content-lint/source-pages';
import { errorFile } from './error-schema';
import { lineOfField } from './front-matter-lines';
import { faultsInRecipes } from './recipe-faults';

/** Folder of the error files, relative to the project's root. */
export const ERRORS_FOLDER = 'pages/api-reference/error-codes';

/**
 * Reads and validates every error file.
 * @param root the project's root folder
 * @returns all errors, by status and then by type
 * @throws ContentError naming file, line, field, what was found and what is allowed; every fault of every file in one message
 */
export function readCatalogue(root: string = process.cwd()): ErrorEntry[] {
  const folder = join(root, ERRORS_FOLDER);
  const files = readdirSync(folder).filter((name) => /\.mdx?$/.test(name) && !name.startsWith('index.'));
  const faults: string[] = [];
  const parsed = files.flatMap((name) => {
    const file = `${ERRORS_FOLDER}/${name}`;
    const source = readFileSync(join(folder, name), 'utf8');
    const result = parseErrorFile(file, source);
    if ('faults' in result) faults.push(...result.faults);
    return 'entry' in result ? [{ file, source, entry: result.entry }] : [];
  });
  faults.push(...findClaimedTwice(parsed));
  if (faults.length > 0) throw new ContentError(faults);
  return parsed.map(({ entry }) => entry).sort((a, b) => a.status - b.status || a.type.localeCompare(b.type));
}

/**
 * Reads and validates one error's file, without the others.
 * @param slug key of the error
 * @param root the project's root folder
 * @returns the error
 * @throws ContentError naming file, line, field, what was found and what is allowed
 */
export function readError(slug: string, root: string = process.cwd()): ErrorEntry {
  const file = `${ERRORS_FOLDER}/${slug}.mdx`;
  if (!existsSync(join(root, file))) throw new ContentError([`${file}: found no file; allowed: the key of an error`]);
  const result = parseErrorFile(file, readFileSync(join(root, file), 'utf8'));
  if ('faults' in result) throw new ContentError(result.faults);
  return result.entry;
}

/**
 * @param status HTTP status
 * @param type error type
 * @returns the key of the error, which is also the name of its file without `.mdx`
 */
export function slugOf(status: number, type: string): string {
  return `${status}-${type.replaceAll('_', '-')}`;
}

/**
 * Parses one error file.
 * @param file path as the message shall name it
 * @param source the file's text
 * @returns the entry, or the faults found, one line each
 */
export function parseErrorFile(file: string, source: string): { entry: ErrorEntry } | { faults: string[] } {
  let data: unknown;
  try {
    // An empty options object switches off gray-matter's cache, which would hand out a failed parse as empty data.
    data = matter(source, {}).data;
  } catch (error) {
    return {
      faults: [
        `${file}:${lineOfYamlFault(error)}: front matter: ${reasonOf(error)}; allowed: YAML with every key once`,
      ],
    };
  }
  const { data: valid, error } = errorFile.safeParse(data);
  const located = (faults: readonly string[]) => faults.map((fault) => atItsLine(file, source, fault));
  const faultsOfData = faultsIn(data, source, error?.issues ?? []);
  if (!valid || faultsOfData.length > 0) return { faults: located(faultsOfData) };
  const slug = file.replace(/^.*\//, '').replace(/\.mdx?$/, '');
  const faults = [...faultsOfNames(slug, valid), ...faultsInRecipes(valid, sourcePage(file, source))];
  const { recipes: _, ...facts } = valid;
  return faults.length > 0 ? { faults: located(faults) } : { entry: { slug, ...facts } };
}

/** What must agree with something else in the file, or with its name. */
function faultsOfNames(slug: string, { status, type, title, vendors, aliases }: z.infer<typeof errorFile>): string[] {
  const expected = slugOf(status, type);
  return [
    ...(slug === expected
      ? []
      : [`file name: found "${slug}.mdx"; allowed: "${expected}.mdx", made of status and type`]),
    ...(title === `${status} ${type}`
      ? []
      : [`title: found "${title}"; allowed: "${status} ${type}", made of status and type`]),
    ...Object.entries(vendors).flatMap(([vendor, names]) =>
      names
        .filter((name) => !aliases.includes(name))
        .map((name) => `vendors.${vendor}: found "${name}"; allowed: one of the file's own aliases`),
    ),
  ];
}

/**
 * @param fault a fault that begins with its field, or with its line
 * @returns the same as `file:line: …`
 */
function atItsLine(file: string, source: string, fault: string): string {
  const place = fault.slice(0, fault.indexOf(':'));
  const [, line] = /^line (\d+), /.exec(place) ?? [];
  return `${file}:${line ?? lineOfField(source, place.split('.'))}: ${fault.replace(/^line \d+, /, '')}`;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
}

/** js-yaml counts lines from 0, and what it reads begins on the line of the first mark. */
function lineOfYamlFault(error: unknown): number {
  const { mark } = error as { mark?: { line?: number } };
  return (mark?.line ?? 0) + 1;
}

/** What is still to be said, and what is said wrongly elsewhere: `field: found …; allowed: …`. */
function faultsIn(data: unknown, source: string, issues: readonly z.core.$ZodIssue[]): string[] {
  const blanks = blanksIn(data, source);
  const blankFields = new Set(blanks.map(({ place }) => place));
  return [
    ...blanks.map(({ place, what }) => `${place}: found a blank; allowed: ${what}`),
    ...issues
      .filter(({ path }) => !blankFields.has(String(path[0])))
      .map((issue) => describeIssue(issue, data, 'lib/build/error-schema.ts')),
  ];
}

/** A code, alias or wording that stands for two errors would make the decoder's answer depend on the order of files. */
function findClaimedTwice(parsed: readonly { file: string; source: string; entry: ErrorEntry }[]): string[] {
  const owner = new Map<string, string>();
  const faults: string[] = [];
  for (const { file, source, entry } of parsed) {
    for (const field of ['codes', 'aliases', 'wordings'] as const) {
      for (const value of entry[field]) {
        const first = owner.get(value);
        const fault = `${field}: found "${value}", which ${first} claims too; allowed: one error only`;
        if (first) faults.push(atItsLine(file, source, fault));
        owner.set(value, file);
      }
    }
  }
  return faults;
}
