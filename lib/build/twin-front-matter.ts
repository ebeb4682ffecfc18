import matter from 'gray-matter';
import { type ErrorEntry, isRetryable } from '@/lib/errors';

/**
 * Puts a page's facts before its twin, for programs that read no prose.
 * @param twin the Markdown of the page, beginning with its title
 * @param error the error whose page it is, if it is one
 * @param updated day on which the page last changed, if git knows
 * @returns the twin with its title, and the error's status, type and whether to retry
 */
export function withFrontMatter(twin: string, error: ErrorEntry | undefined, updated: string | undefined): string {
  const facts = {
    title: titleOf(twin),
    ...(error && { status: error.status, type: error.type, retryable: isRetryable(error.retry) }),
    ...(updated && { updated }),
  };
  return `${matter.stringify('', facts).trimEnd()}\n\n${twin}`;
}

/**
 * @param twin the Markdown of a page
 * @returns its title
 */
export function titleOf(twin: string): string {
  return /^# (.*)$/m.exec(twin)?.[1]?.replaceAll('\\', '') ?? '';
}
