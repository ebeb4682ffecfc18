import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import matter from 'gray-matter';
import type { z } from 'zod';
import type { ErrorEntry } from '@/lib/errors';
import { blanksIn } from './blanks';
import { ContentError, describeIssue } from './content-error';
import { sourcePage } from './content-lint/source-pages';
import { errorFile } from './error-schema';
import { faultsInRecipes } from './recipe-faults';

/** Folder of the error files, relative to the project's root. */
export const ERRORS_FOLDER = 'pages/api-reference/error-codes';

/**
 * Reads and validates every error file.
 * @param root the project's root folder
 * @returns all errors, by status and then by type
 * @throws ContentError naming file, field, what was found and what is allowed; every fault of every file in one message
 */
export function readCatalogue(root: string = process.cwd()): ErrorEntry[] {
  const folder = join(root, ERRORS_FOLDER);
  const files = readdirSync(folder).filter((name) => /\.mdx?$/.test(name) && !name.startsWith('index.'));
  const faults: string[] = [];
  const entries = files.flatMap((name) => {
    const file = `${ERRORS_FOLDER}/${name}`;
    const result = parseErrorFile(file, readFileSync(join(folder, name), 'utf8'));
    if ('faults' in result) faults.push(...result.faults);
    return 'entry' in result ? [result.entry] : [];
  });
  faults.push(...findClaimedTwice(entries));
  if (faults.length > 0) throw new ContentError(faults);
  return entries.sort((a, b) => a.status - b.status || a.type.localeCompare(b.type));
}

/**
 * Reads and validates one error's file, without the others.
 * @param slug key of the error
 * @param root the project's root folder
 * @returns the error
 * @throws ContentError naming file, field, what was found and what is allowed
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
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return { faults: [`${file}: front matter: ${reason}; allowed: YAML with every key once`] };
  }
  const parsed = errorFile.safeParse(data);
  const faultsOfData = faultsIn(data, source, parsed.error?.issues ?? []);
  if (!parsed.success || faultsOfData.length > 0) return { faults: faultsOfData.map((fault) => `${file}: ${fault}`) };
  const slug = file.replace(/^.*\//, '').replace(/\.mdx?$/, '');
  const expected = slugOf(parsed.data.status, parsed.data.type);
  const faults: string[] = [];
  if (slug !== expected) {
    faults.push(`${file}: file name: found "${slug}.mdx"; allowed: "${expected}.mdx", made of status and type`);
  }
  const title = `${parsed.data.status} ${parsed.data.type}`;
  if (parsed.data.title !== title) {
    faults.push(`${file}: title: found "${parsed.data.title}"; allowed: "${title}", made of status and type`);
  }
  for (const [vendor, names] of Object.entries(parsed.data.vendors)) {
    for (const name of names.filter((name) => !parsed.data.aliases.includes(name)))
      faults.push(`${file}: vendors.${vendor}: found "${name}"; allowed: one of the file's own aliases`);
  }
  faults.push(...faultsInRecipes(parsed.data, sourcePage(file, source)).map((fault) => `${file}: ${fault}`));
  const { recipes: _, ...facts } = parsed.data;
  return faults.length > 0 ? { faults } : { entry: { slug, ...facts } };
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
function findClaimedTwice(entries: ErrorEntry[]): string[] {
  const owner = new Map<string, string>();
  const faults: string[] = [];
  for (const entry of entries) {
    for (const field of ['codes', 'aliases', 'wordings'] as const) {
      for (const value of entry[field]) {
        const file = `${ERRORS_FOLDER}/${entry.slug}.mdx`;
        const first = owner.get(value);
        if (first)
          faults.push(`${file}: ${field}: found "${value}", which ${first} claims too; allowed: one error only`);
        owner.set(value, file);
      }
    }
  }
  return faults;
}
