import type { z } from 'zod';

/** Content that must not be published. The message has one line per fault: file, line where one is known, field, what was found, what is allowed. */
export class ContentError extends Error {
  override readonly name = 'ContentError';

  /** @param faults one line each */
  constructor(readonly faults: string[]) {
    super(`${faults.length} fault${faults.length === 1 ? '' : 's'} in the content\n${faults.join('\n')}`);
  }
}

/**
 * Puts one zod issue into a sentence for authors.
 * @param issue what zod found
 * @param data the whole front matter, to quote what was found
 * @param schemaFile where the allowed keys stand, for an author to look up
 * @returns `field: found …; allowed: …`
 */
export function describeIssue(issue: z.core.$ZodIssue, data: unknown, schemaFile: string): string {
  const field = issue.path.map(String).join('.');
  const found = valueAt(data, issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return `${[...issue.path, ...issue.keys].map(String).join('.')}: found an unknown key; allowed: the keys in ${schemaFile}`;
    case 'invalid_value':
      return `${field}: found ${quote(found)}; allowed: ${issue.values.map(String).join(', ')}`;
    case 'invalid_type':
      return `${field}: found ${quote(found)}; allowed: ${issue.expected}`;
    default:
      return `${field}: found ${quote(found)}: ${issue.message}`;
  }
}

function valueAt(data: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  );
}

function quote(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
