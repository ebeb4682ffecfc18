import { readFileSync } from 'node:fs';
import { ERROR_PROGRAMS, type HighlightedProgram, PROGRAM_LANGUAGES, programFile } from '@/lib/error-programs';
import { highlight } from './highlight';
import type { SnippetFile } from './snippet-files';

/** @returns every program of the guide to reading errors, with its source */
export function readErrorPrograms(): Promise<HighlightedProgram[]> {
  return Promise.all(
    ERROR_PROGRAMS.map(async (program) => {
      const grammar = PROGRAM_LANGUAGES.find(({ id }) => id === program.language)?.highlight ?? 'text';
      return { ...program, lines: await highlight(readFileSync(programFile(program), 'utf8'), grammar) };
    }),
  );
}

/** @returns each program as a file of the site, as it is */
export function errorProgramFiles(): SnippetFile[] {
  return ERROR_PROGRAMS.map((program) => ({
    path: `/${programFile(program)}`,
    text: readFileSync(programFile(program), 'utf8'),
  }));
}
