import type { LanguageMutants } from './rules';

const NO_STREAM = 'There is no stream variant: no SDK of this language is run here.';

/** What makes a program deaf to Ctrl-C from then on. */
const DEAF = 'pcntl_signal(SIGINT, SIG_IGN);';

/** How the PHP snippet is broken. */
export const mutants: LanguageMutants = {
  'retries-401': [['RETRYABLE_STATUSES = [429,', 'RETRYABLE_STATUSES = [401, 429,']],
  'retries-quota': [[' && !$isQuota', '']],
  'gives-up-on-503': [['502, 503, 504]', '502, 504]']],
  'gives-up-on-lost-connection': [['    CURLE_GOT_NOTHING,\n', '']],
  'retries-certificate': [['    CURLE_GOT_NOTHING,\n', '    CURLE_GOT_NOTHING,\n    CURLE_SSL_CACERT,\n']],
  'takes-empty-answer': [
    [
      "if ($status < 300 && is_string($answer) && $answer !== '' && !$error) {",
      'if ($status < 300) {\n        return $body;',
    ],
  ],
  'retries-unusable-answer': [['RETRYABLE_STATUSES = [429,', 'RETRYABLE_STATUSES = [200, 429,']],
  'keeps-sdk-retries': 'The extension curl repeats nothing by itself.',
  'one-attempt-more': [['$attempt === MAX_ATTEMPTS', '$attempt > MAX_ATTEMPTS']],
  'no-doubling': [[' * 2 ** ($attempt - 1)', '']],
  'no-longest-delay': [['min($doubled, MAX_DELAY_MS)', '$doubled']],
  'no-jitter': [['random_int(0, $spread)', '$spread']],
  'constant-jitter': [['random_int(0, $spread)', 'intdiv($spread, 2)']],
  'announces-and-does-not-wait': [['$end = nowMs() + $wait', '$end = 0']],
  'waits-after-last': [
    [
      'if ($isLast || ',
      'if ($isLast) {\n                usleep(FIRST_DELAY_MS * 1000);\n            }\n            if ($isLast || ',
    ],
  ],
  'ignores-retry-after': [['return 1000 * (float) $header', 'return 0']],
  'ignores-date': [['strtotime($header)', "strtotime('')"]],
  'no-retry-after-cap': [[' || $after > RETRY_AFTER_CAP_MS', '']],
  'no-spread': [['max($after / 10, $backoff)', '$backoff']],
  'no-total-time': [['nowMs() + $wait > $deadline - 1_000', 'false']],
  'retries-cut-400': [['$body === false && $status < 400', '$body === false']],
  'no-deadline': [['CURLOPT_TIMEOUT_MS =>', 'CURLOPT_CONNECTTIMEOUT_MS =>']],
  'sends-organization': 'Nothing in it reads what is set for OpenAI.',
  'swallows-error': [
    ['RETRY_AFTER_CAP_MS) {\n                throw $error;', 'RETRY_AFTER_CAP_MS) {\n                exit();'],
  ],
  'loses-request-id': [["$error->headers['x-request-id']", 'null']],
  'hides-wait': [["            error_log(sprintf('retrying in %.2f s', $wait / 1000));\n", '']],
  'deaf-call': [['    $body = curl_exec($curl);\n', `    ${DEAF}\n    $body = curl_exec($curl);\n`]],
  'deaf-wait': [['            $end =', `            ${DEAF}\n            $end =`]],
  'retries-after-text': NO_STREAM,
  'takes-stream-without-end': NO_STREAM,
  'waits-for-silent-stream': NO_STREAM,
  'takes-stream-without-text': NO_STREAM,
  'hangs-up': NO_STREAM,
  'waits-for-open-end': NO_STREAM,
};
