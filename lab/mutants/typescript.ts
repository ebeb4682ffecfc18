import type { LanguageMutants } from './rules';

/** How the TypeScript snippets are broken. */
export const mutants: LanguageMutants = {
  'retries-401': [['RETRYABLE_STATUSES = [429,', 'RETRYABLE_STATUSES = [401, 429,']],
  'retries-quota': [[' && !isQuota', '']],
  'gives-up-on-503': [['502, 503, 504]', '502, 504]']],
  'gives-up-on-lost-connection': [["  'UND_ERR_SOCKET',\n", '']],
  'retries-certificate': [["  'UND_ERR_SOCKET',\n", "  'UND_ERR_SOCKET',\n  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',\n"]],
  'takes-empty-answer': [['if (answer) return answer;', 'return String(answer);']],
  'retries-unusable-answer': [['return NETWORK_ERRORS.includes', 'return true || NETWORK_ERRORS.includes']],
  'keeps-sdk-retries': [[', maxRetries: 0', '']],
  'one-attempt-more': [['attempt === MAX_ATTEMPTS', 'attempt > MAX_ATTEMPTS']],
  'no-doubling': [[' * 2 ** (attempt - 1)', '']],
  'no-longest-delay': [['Math.min(doubled, MAX_DELAY_MS)', 'doubled']],
  'no-jitter': [['Math.random() * spread', 'spread']],
  'constant-jitter': [['Math.random() * spread', 'spread / 2']],
  'announces-and-does-not-wait': [['await sleep(wait,', 'await sleep(0,']],
  'waits-after-last': [['if (isLast || isLate', 'if (isLast) await sleep(wait);\n      if (isLast || isLate']],
  'ignores-retry-after': [['return Number(header) * 1000', 'return 0']],
  'ignores-date': [['Date.parse(header)', 'Number(header)']],
  'no-retry-after-cap': [[' || after > RETRY_AFTER_CAP_MS', '']],
  'no-spread': [['Math.max(after / 10, backoff)', 'backoff']],
  'no-total-time': [[' || isLate', '']],
  'no-deadline': [['AbortSignal.timeout(Math.min(TIMEOUT_MS, left))', 'AbortSignal.timeout(2 ** 31 - 1)']],
  'swallows-error': [['!isTransient(error)) throw error;', '!isTransient(error)) process.exit(0);']],
  'loses-request-id': [
    [
      ', requestID } = error instanceof APIError ? error : {};',
      ' } = error instanceof APIError ? error : {};\n      const requestID = undefined;',
    ],
  ],
  'hides-wait': [['console.warn(`retrying', 'void (`retrying']],
  'deaf-call': [['signal ? AbortSignal.any([signal, limit]) : limit', 'limit']],
  'deaf-wait': [['await sleep(wait, undefined, { signal });', 'await sleep(wait);']],
  'retries-after-text': [[' || hasText', '']],
  'takes-stream-without-end': [["throw new IncompleteError('it ended without finish_reason');", 'return;']],
};
