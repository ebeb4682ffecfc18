import type { LanguageMutants } from './rules';

/** How the Go snippets are broken. */
export const mutants: LanguageMutants = {
  'retries-401': [['retryableStatuses = []int{429,', 'retryableStatuses = []int{401, 429,']],
  'retries-quota': [[' && !isQuota', ' && (isQuota || !isQuota)']],
  'gives-up-on-503': [['502, 503, 504}', '502, 504}']],
  'gives-up-on-lost-connection': [['errors.Is(err, io.EOF) ||', '']],
  'retries-certificate': [['return isNet &&', 'return strings.Contains(err.Error(), "x509") || isNet &&']],
  'takes-empty-answer': [
    [
      '_ = json.Unmarshal(body, &completion)',
      '_ = json.Unmarshal(body, &completion)\n\tcompletion.Choices = append(completion.Choices, openai.ChatCompletionChoice{Message: openai.ChatCompletionMessage{Content: "-"}})',
    ],
  ],
  'retries-unusable-answer': [['return isNet &&', 'return strings.Contains(err.Error(), ", body") || isNet &&']],
  'keeps-sdk-retries': [['\t\toption.WithMaxRetries(0),', '']],
  'one-attempt-more': [['attempt == maxAttempts', 'attempt > maxAttempts']],
  'no-doubling': [['firstDelay<<min(attempt-1, 20)', 'firstDelay']],
  'no-longest-delay': [['min(maxDelay, firstDelay<<min(attempt-1, 20))', 'firstDelay<<min(attempt-1, 20)']],
  'no-jitter': [['rand.N(spread)', 'max(spread, rand.N(spread))']],
  'constant-jitter': [['rand.N(spread)', 'max(spread/2, rand.N(time.Nanosecond))']],
  'announces-and-does-not-wait': [['time.After(wait)', 'time.After(0)']],
  'waits-after-last': [
    ['\t\tif isLast ||', '\t\tif attempt == maxAttempts {\n\t\t\ttime.Sleep(wait)\n\t\t}\n\t\tif isLast ||'],
  ],
  'ignores-retry-after': [['min(seconds, 1e9)', 'min(seconds, 0)']],
  'ignores-date': [['http.ParseTime(header)', 'http.ParseTime("")']],
  'no-retry-after-cap': [[' || after > retryAfterCap', '']],
  'no-spread': [['max(after/10, backoff)', 'backoff']],
  'no-total-time': [['isLast || isLate ||', 'isLast || (isLate && false) ||']],
  'retries-cut-400': [['res.StatusCode < 400 {', 'res.StatusCode < 400 || isNetworkError(err) {']],
  'no-deadline': [
    ['context.WithTimeoutCause(ctx, totalTime, errTotalTime)', 'context.WithTimeout(ctx, time.Hour)'],
    ['context.WithTimeoutCause(\n\t\t\tctx, timeout, errTimeout)', 'context.WithCancel(ctx)'],
    ['(*http.Transport).Clone()', '(*http.Transport).Clone()\n\ttransport.ResponseHeaderTimeout = timeout'],
  ],
  'sends-organization': [
    ['openai.NewChatCompletionService(', 'openai.NewChatCompletionService(\n\t\topenai.DefaultClientOptions()[0],'],
  ],
  'swallows-error': [['!isTransient(err) {\n\t\t\treturn "", err', '!isTransient(err) {\n\t\t\treturn "", nil']],
  'loses-request-id': [['e.Header.Get("X-Request-Id")', '"none"']],
  'hides-wait': [['log.Printf("retrying in %.2f s", wait.Seconds())', '']],
  'deaf-call': [['\t\t\tctx, timeout, errTimeout)', '\t\t\tcontext.WithoutCancel(ctx), timeout, errTimeout)']],
  'deaf-wait': [['\t\tcase <-ctx.Done():\n\t\t\treturn "", fmt.Errorf("%w, after %w", ctx.Err(), err)\n', '']],
  'retries-after-text': [['isLate || hasText', 'isLate || (hasText && false)']],
  'takes-stream-without-end': [
    [
      'return fail(cmp.Or(context.Cause(ctx), events.Err(),\n\t\terrors.New("it ended without finish_reason")))',
      'return hasText, cmp.Or(context.Cause(ctx), events.Err())',
    ],
  ],
  'waits-for-silent-stream': [['silence.Reset(timeout)', 'silence.Reset(time.Hour)']],
  'takes-stream-without-text': [['&& !hasText {', '&& !hasText && false {']],
  'hangs-up': [['_, _ = io.Copy(io.Discard, res.Body)', '']],
  'waits-for-open-end': [['total.Reset(2 * time.Second)', 'total.Reset(time.Hour)']],
};
