import type { LanguageMutants } from './rules';

/** How the snippets of curl and bash are broken. */
export const mutants: LanguageMutants = {
  'retries-401': [['RETRYABLE_STATUSES=(429', 'RETRYABLE_STATUSES=(401 429']],
  'retries-quota': [[' && ! is_quota "$3"', '']],
  'gives-up-on-503': [['502 503 504)', '502 504)']],
  'gives-up-on-lost-connection': [['35 52 55', '35 55']],
  'retries-certificate': [['56 92)', '56 60 92)']],
  'takes-empty-answer': [
    ['.message.content | strings | select(. != "")\' 2>/dev/null', ".message.content' 2>/dev/null || true"],
  ],
  'retries-unusable-answer': [['NETWORK_ERRORS=(5', 'NETWORK_ERRORS=(1 5']],
  'keeps-sdk-retries': [['curl --disable', 'curl --disable --retry 1']],
  'one-attempt-more': [['attempt == MAX_ATTEMPTS', 'attempt > MAX_ATTEMPTS']],
  'no-doubling': [['FIRST_DELAY_MS << (attempt - 1)', 'FIRST_DELAY_MS']],
  'no-longest-delay': [['backoff < MAX_DELAY_MS ? backoff : MAX_DELAY_MS', 'backoff']],
  'no-jitter': [['RANDOM * spread / 32767', 'spread']],
  'constant-jitter': [['RANDOM * spread / 32767', 'spread / 2']],
  'announces-and-does-not-wait': [['sleep "$(seconds $wait)"', 'sleep 0']],
  'waits-after-last': [
    [
      '    if ((attempt == MAX_ATTEMPTS ||',
      '    if ((attempt == MAX_ATTEMPTS)); then sleep "$(seconds $wait)"; fi\n    if ((attempt == MAX_ATTEMPTS ||',
    ],
  ],
  'ignores-retry-after': [['then tonumber', 'then 0']],
  'ignores-date': [['else strptime("%a, %d %b %Y %H:%M:%S GMT") | mktime - now end', 'else 0 end']],
  'no-retry-after-cap': [[' || after > RETRY_AFTER_CAP_MS', '']],
  'no-spread': [['after / 10 > backoff ? after / 10 : backoff', 'backoff']],
  'no-total-time': [['((wait > left)) || ', '']],
  'retries-cut-400': 'With --fail-with-body curl itself goes by the status, also where the body breaks off.',
  'no-deadline': [['--max-time "$(seconds $limit)"', '--connect-timeout "$(seconds $limit)"']],
  'sends-organization': 'Nothing in it reads what is set for OpenAI.',
  'swallows-error': [['return "$code"', 'return 0']],
  'loses-request-id': [['%header{x-request-id}', '']],
  'hides-wait': [["printf 'retrying in", ": 'retrying in"]],
  'deaf-call': [['    response=$(curl', "    response=$(trap '' INT && curl"]],
  'deaf-wait': [['    sleep "$(seconds $wait)"', '    (trap \'\' INT && sleep "$(seconds $wait)")']],
  'retries-after-text': [['[[ -n $has_text ]] ||\n      ! is_transient', '! is_transient']],
  'takes-stream-without-end': [['0) code=1 reason="$status without a whole answer" ;;', '0) return ;;']],
  'waits-for-silent-stream': [
    ['          limit=$(($(now_ms) + TIMEOUT_MS))', '          limit=$(($(now_ms) + 9999000))'],
  ],
  'takes-stream-without-text': [['elif [[ -n $end && -z $has_text ]]; then', 'elif false; then']],
  'hangs-up': [['deadline=$(($(now_ms) + 2000)) # for', 'break # for']],
  'waits-for-open-end': [['+ 2000)) # for', '+ 9999000)) # for']],
};
