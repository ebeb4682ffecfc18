import { Refusal } from '@/lib/build/refusal';
import { isLanguageId, type LanguageId, SNIPPET_LANGUAGES } from '@/lib/retry/languages';

/** A command was called in a way that it does not know. The message says what was found and what is allowed. */
export class UsageError extends Refusal {
  override readonly name = 'UsageError';
}

/**
 * Reads the arguments of a command of the lab.
 * @param args what was written after the command
 * @param allowed flags that the command knows
 * @returns the languages that were named, or all of them, and the flags
 * @throws UsageError naming what was found and what is allowed
 */
export function readArguments(args: string[], allowed: string[]): { languages: LanguageId[]; flags: string[] } {
  const flags = args.filter((argument) => allowed.includes(argument));
  const names = args.filter((argument) => !allowed.includes(argument));
  const known = SNIPPET_LANGUAGES.map(({ id }) => id);
  const wrong = names.filter((name) => !isLanguageId(name));
  if (wrong.length > 0)
    throw new UsageError(`found ${wrong.join(', ')}; allowed: ${[...allowed, ...known].join(', ')}`);
  return { languages: names.length === 0 ? known : names.filter(isLanguageId), flags };
}
