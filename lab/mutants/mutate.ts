import type { Edit } from './rules';

/**
 * Breaks a program.
 * @param text the program, with some policy in it
 * @param edits what to change
 * @returns the changed program
 * @throws Error when a text to change does not stand there exactly once
 */
export function mutate(text: string, edits: readonly Edit[]): string {
  return edits.reduce((changed, [from, to]) => {
    const parts = changed.split(from);
    if (parts.length !== 2) throw new Error(`${JSON.stringify(from)} stands there ${parts.length - 1} times`);
    return parts.join(to);
  }, text);
}
