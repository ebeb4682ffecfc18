import type { LanguageMutants } from './rules';

/** How the Python snippets are broken. */
export const mutants: LanguageMutants = {
  'retries-401': [['RETRYABLE_STATUSES = {429,', 'RETRYABLE_STATUSES = {401, 429,']],
  'retries-quota': [[' and not is_quota', '']],
  'gives-up-on-503': [['502, 503, 504}', '502, 504}']],
  'gives-up-on-lost-connection': [['    httpx2.RemoteProtocolError,\n', '']],
  'retries-certificate': [[' and not is_certificate', '']],
  'takes-empty-answer': [['raise NoAnswerError(f"', 'return (f"']],
  'retries-unusable-answer': [['    TimeoutError,\n)', '    TimeoutError,\n    Exception,\n)']],
  'keeps-sdk-retries': [['    max_retries=0,', '']],
  'one-attempt-more': [['attempt == MAX_ATTEMPTS', 'attempt > MAX_ATTEMPTS']],
  'no-doubling': [[' * 2 ** (attempt - 1)', '']],
  'no-longest-delay': [['min(MAX_DELAY, FIRST_DELAY * 2 ** (attempt - 1))', 'FIRST_DELAY * 2 ** (attempt - 1)']],
  'no-jitter': [['random.uniform(0, spread)', 'spread']],
  'constant-jitter': [['random.uniform(0, spread)', 'spread / 2']],
  'announces-and-does-not-wait': [['await asyncio.sleep(wait)', 'await asyncio.sleep(0)']],
  'waits-after-last': [
    [
      'if is_last or is_late',
      'if is_last:\n                await asyncio.sleep(wait)\n            if is_last or is_late',
    ],
  ],
  'ignores-retry-after': [['return float(header)', 'return 0']],
  'ignores-date': [['parsedate_to_datetime(header)', 'parsedate_to_datetime("")']],
  'no-retry-after-cap': [[' or after > RETRY_AFTER_CAP', '']],
  'no-spread': [['max(after / 10, backoff)', 'backoff']],
  'no-total-time': [[' or is_late', '']],
  'retries-cut-400': [['last_reply.set(reply)', 'pass']],
  'no-deadline': [
    ['limit = min(TIMEOUT, deadline - time.monotonic())', 'limit = None'],
    ['max_retries=0,', 'max_retries=0, timeout=TIMEOUT,'],
  ],
  'sends-organization': [['return {"Content-Type": "application/json"}', 'return super().default_headers']],
  'swallows-error': [['error.add_note("\\n".join(attempts))', 'raise SystemExit(0)']],
  'loses-request-id': [['reply.headers.get("x-request-id")', 'None']],
  'hides-wait': [['logger.warning("retrying in %.2f s", wait)', 'pass']],
  'deaf-call':
    'A task that awaits can always be cancelled; a handler that catches the cancellation is no line of this loop.',
  'deaf-wait': [['await asyncio.sleep(wait)', 'time.sleep(wait)']],
  'retries-after-text': [[' or has_text', '']],
  'takes-stream-without-end': [['raise IncompleteError("it ended without finish_reason")', 'return']],
  'waits-for-silent-stream': [
    [
      'left = min(TIMEOUT, deadline - time.monotonic())\n            async',
      'left = deadline - time.monotonic()\n            async',
    ],
  ],
  'takes-stream-without-text': [['if not has_text or str(reason)', 'if str(reason)']],
  'hangs-up': [['deadline = time.monotonic() + 2  # for [DONE]', 'return']],
  'waits-for-open-end': [['+ 2  # for [DONE]', '+ 9999']],
};
