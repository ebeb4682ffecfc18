import type { LanguageMutants } from './rules';

const NO_STREAM = 'There is no stream variant: no SDK of this language is run here.';

/** How the Ruby snippet is broken. */
export const mutants: LanguageMutants = {
  'retries-401': [['RETRYABLE_STATUSES = [429,', 'RETRYABLE_STATUSES = [401, 429,']],
  'retries-quota': [[' && !is_quota', '']],
  'gives-up-on-503': [['502, 503, 504]', '502, 504]']],
  'gives-up-on-lost-connection': [['EOFError, SocketError, ', 'SocketError, ']],
  'retries-certificate': [["'unexpected eof'", "''"]],
  'takes-empty-answer': [['    raise Error.new(response, body)\n', '    body\n']],
  'retries-unusable-answer': [['RETRYABLE_STATUSES = [429,', 'RETRYABLE_STATUSES = [200, 429,']],
  'keeps-sdk-retries': 'Net::HTTP repeats no POST.',
  'one-attempt-more': [['attempt == MAX_ATTEMPTS', 'attempt > MAX_ATTEMPTS']],
  'no-doubling': [[' * (2**(attempt - 1))', '']],
  'no-longest-delay': [['[MAX_DELAY, FIRST_DELAY * (2**(attempt - 1))].min', 'FIRST_DELAY * (2**(attempt - 1))']],
  'no-jitter': [['rand(0.0..spread)', 'spread']],
  'constant-jitter': [['rand(0.0..spread)', '(spread / 2.0)']],
  'announces-and-does-not-wait': [['sleep wait', 'sleep 0']],
  'waits-after-last': [
    ['      raise e if is_last', '      sleep FIRST_DELAY if attempt == MAX_ATTEMPTS\n      raise e if is_last'],
  ],
  'ignores-retry-after': [['return header.to_f if', 'return 0 if']],
  'ignores-date': [['Time.httpdate(header)', "Time.httpdate('')"]],
  'no-retry-after-cap': [[' || after > RETRY_AFTER_CAP', '']],
  'no-spread': [['[after / 10.0, backoff].max', 'backoff']],
  'no-total-time': [['      raise e if now + wait > deadline - 1\n', '']],
  'retries-cut-400': [['.to_i >= 400', '.to_i >= 600']],
  'no-deadline': [
    ['Timeout.timeout(limit) do', 'Timeout.timeout(nil) do'],
    ['read_timeout: nil', 'read_timeout: TIMEOUT'],
  ],
  'sends-organization': 'Nothing in it reads what is set for OpenAI.',
  'swallows-error': [['raise e if is_last', 'exit if is_last']],
  'loses-request-id': [["response&.fetch('x-request-id', nil) || 'none'", "'none'"]],
  'hides-wait': [["      LOG.warn(format('retrying in %.2f s', wait))\n", '']],
  'deaf-call': [['    deadline = now + TOTAL_TIME\n', "    trap('INT') {}\n    deadline = now + TOTAL_TIME\n"]],
  'deaf-wait': [['      sleep wait\n', "      trap('INT') {}\n      sleep wait\n"]],
  'retries-after-text': NO_STREAM,
  'takes-stream-without-end': NO_STREAM,
  'waits-for-silent-stream': NO_STREAM,
  'takes-stream-without-text': NO_STREAM,
  'hangs-up': NO_STREAM,
  'waits-for-open-end': NO_STREAM,
};
