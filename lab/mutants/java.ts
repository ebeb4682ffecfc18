import type { LanguageMutants } from './rules';

const NO_HANDLER =
  'A JVM ends on SIGINT whatever its threads do, and a handler that keeps it alive is no line of this loop.';

/** How the Java snippets are broken. */
export const mutants: LanguageMutants = {
  'retries-401': [['Set.of(429,', 'Set.of(401, 429,']],
  'retries-quota': [[' && !isQuota', '']],
  'gives-up-on-503': [['502, 503, 504)', '502, 504)']],
  'gives-up-on-lost-connection': [['e instanceof SSLException &&', 'e instanceof IOException &&']],
  'retries-certificate': [['e instanceof SSLException &&', 'e instanceof RuntimeException &&']],
  'takes-empty-answer': [[' && !answer.isEmpty()', '']],
  'retries-unusable-answer': [['Set.of(429,', 'Set.of(200, 429,']],
  'keeps-sdk-retries': 'The client of the JDK sends no POST again by itself, so there is nothing to switch off.',
  'one-attempt-more': [['attempt == MAX_ATTEMPTS', 'attempt > MAX_ATTEMPTS']],
  'no-doubling': [[' * Math.pow(2, attempt - 1)', '']],
  'no-longest-delay': [
    ['Math.min(FIRST_DELAY_MS * Math.pow(2, attempt - 1), MAX_DELAY_MS)', 'FIRST_DELAY_MS * Math.pow(2, attempt - 1)'],
  ],
  'no-jitter': [['ThreadLocalRandom.current().nextDouble(spread)', 'spread']],
  'constant-jitter': [['ThreadLocalRandom.current().nextDouble(spread)', 'spread / 2']],
  'announces-and-does-not-wait': [['Thread.sleep((long) Math.ceil(wait))', 'Thread.sleep(0)']],
  'waits-after-last': [
    ['if (isLast || isLate ||', 'if (isLast) Thread.sleep((long) wait);\n        if (isLast || isLate ||'],
  ],
  'ignores-retry-after': [['return 1000 * Math.min(', 'return 0 * Math.min(']],
  'ignores-date': [['RFC_1123_DATE_TIME', 'ISO_INSTANT']],
  'no-retry-after-cap': [[' || after > RETRY_AFTER_CAP_MS', '']],
  'no-spread': [['Math.max(after / 10, backoff)', 'backoff']],
  'no-total-time': [['isLast || isLate ||', 'isLast ||']],
  'retries-cut-400': [['head.get().statusCode() >= 400;', 'head.get().statusCode() >= 600;']],
  'no-deadline': [
    ['var call = http.sendAsync(request, handler);', 'var call = new java.util.concurrent.CompletableFuture<Void>();'],
    [
      'call.get(Math.max(0, moment - now()), TimeUnit.MILLISECONDS)',
      'java.util.concurrent.CompletableFuture.completedFuture(http.send(HttpRequest.newBuilder(request, (n, v) -> true).timeout(Duration.ofMillis(moment - now())).build(), handler)).get(1, TimeUnit.SECONDS)',
    ],
  ],
  'sends-organization': 'Nothing in it reads what is set for OpenAI.',
  'swallows-error': [['!isTransient(error)) throw error;', '!isTransient(error)) System.exit(0);']],
  'loses-request-id': [['attempt, error, id)', 'attempt, error instanceof ApiException a ? a.status : error, "")']],
  'hides-wait': [['LOG.log(Level.WARNING, String', 'LOG.log(Level.TRACE, String']],
  'deaf-call': NO_HANDLER,
  'deaf-wait': NO_HANDLER,
  'retries-after-text': [[' || reply.hasText', '']],
  'takes-stream-without-end': [['throw new ApiException(reply.head, reply.body);', 'return;']],
  'waits-for-silent-stream': [['        limit = now() + TIMEOUT_MS;', '        limit = now() + 9_999_000;']],
  'takes-stream-without-text': [['isError || isEmpty', 'isError']],
  'hangs-up': [['call.handle((end, cut) -> end).completeOnTimeout(null, 2, TimeUnit.SECONDS).join();', '']],
  'waits-for-open-end': [['completeOnTimeout(null, 2, TimeUnit', 'completeOnTimeout(null, 9_999, TimeUnit']],
};
