import type { LanguageMutants } from './rules';

/** How the Rust snippets are broken. */
export const mutants: LanguageMutants = {
  'retries-401': [['RETRYABLE_STATUSES: [u16; 5] = [429,', 'RETRYABLE_STATUSES: [u16; 6] = [401, 429,']],
  'retries-quota': [[' && !is_quota(body)', ' && (true || is_quota(body))']],
  'gives-up-on-503': [['[u16; 5] = [429, 500, 502, 503, 504]', '[u16; 4] = [429, 500, 502, 504]']],
  'gives-up-on-lost-connection': [['source.is_request() || ', '']],
  'retries-certificate': [['error.kind() == ErrorKind::InvalidData ||', 'error.kind() == ErrorKind::Deadlock ||']],
  'takes-empty-answer': [[' && !answer.is_empty() {', ' {']],
  'retries-unusable-answer': [
    [
      'RETRYABLE_STATUSES.contains(&status.as_u16())',
      '(status.as_u16() == 200 || RETRYABLE_STATUSES.contains(&status.as_u16()))',
    ],
  ],
  'keeps-sdk-retries': 'The request goes out without the SDK’s client, which is what retries.',
  'one-attempt-more': [['attempt == MAX_ATTEMPTS', 'attempt > MAX_ATTEMPTS']],
  'no-doubling': [['2u32.saturating_pow(attempt - 1)', '1']],
  'no-longest-delay': [
    ['MAX_DELAY.min(FIRST_DELAY * 2u32.saturating_pow(attempt - 1))', 'FIRST_DELAY * 2u32.saturating_pow(attempt - 1)'],
  ],
  'no-jitter': [['rand::random_range(Duration::ZERO..=spread)', 'spread']],
  'constant-jitter': [['rand::random_range(Duration::ZERO..=spread)', 'spread / 2']],
  'announces-and-does-not-wait': [[' sleep(wait).await', ' sleep(wait * 0).await']],
  'waits-after-last': [
    [
      '        if is_last ||',
      '        if attempt == MAX_ATTEMPTS {\n            sleep(wait).await;\n        }\n        if is_last ||',
    ],
  ],
  'ignores-retry-after': [['seconds.min(1e9)', 'seconds.min(0.0)']],
  'ignores-date': [['httpdate::parse_http_date(header)', 'httpdate::parse_http_date("")']],
  'no-retry-after-cap': [[' || after > RETRY_AFTER_CAP', '']],
  'no-spread': [['backoff.max(after / 10)', 'backoff']],
  'no-total-time': [[' || is_late', '']],
  'retries-cut-400': [['Err(cut) if status.is_success() =>', 'Err(cut) =>']],
  'no-deadline': [
    ['TIMEOUT.min(left)', 'left * 99'],
    ['.connect_timeout(Duration::from_secs(10))', '.read_timeout(TIMEOUT)'],
  ],
  'sends-organization': 'Nothing in it reads what is set for OpenAI.',
  'swallows-error': [
    [
      '!error.is_transient() {\n            return Err(error);',
      '!error.is_transient() {\n            std::process::exit(0);',
    ],
  ],
  'loses-request-id': [['header(&response, "x-request-id")', 'header(&response, "x-none")']],
  'hides-wait': [['info!("retrying in {:.2} s", wait.as_secs_f64());', '']],
  'deaf-call':
    'A future that awaits can always be dropped; to do its work where that does not reach it, on a thread of its own, is no line of this loop.',
  'deaf-wait': [[' sleep(wait).await', ' std::thread::sleep(wait)']],
  'retries-after-text': [['is_last || has_text ||', 'is_last ||']],
  'takes-stream-without-end': [['Ok(Some("no finish_reason".into()))', 'Ok(None)']],
  'waits-for-silent-stream': [['next = Instant::now() + TIMEOUT;', 'next = Instant::now() + TIMEOUT * 999;']],
  'takes-stream-without-text': [['&& !*has_text {', '&& !*has_text && false {']],
  'hangs-up': [['let _ = timeout(Duration::from_secs(2), events.count()).await;', '']],
  'waits-for-open-end': [['timeout(Duration::from_secs(2), events', 'timeout(TOTAL_TIME, events']],
};
