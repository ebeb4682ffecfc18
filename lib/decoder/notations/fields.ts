import { normalise } from './words';

/** Names, normalised, by what they hold. Headers and JSON keys alike. */
const NAMES = {
  status: 'status status_code http_status http_status_code statuscode response_code http_code 状态码',
  type: 'type error_type err_type',
  code: 'code error_code err_code errcode コード 代码',
  param: 'param',
  message:
    'message msg error_message err_msg errmsg error_msg detail error_description description meldung メッセージ 消息',
  title: 'title status_text',
  error: 'error err errors error_details fault exception',
  requestId: 'request_id x_request_id requestid x_oneapi_request_id apim_request_id x_ms_request_id openai_request_id',
  retryAfter: 'retry_after retry_after_seconds retry_delay',
  retryAfterMs: 'retry_after_ms x_ms_retry_after_ms',
  shouldRetry: 'x_should_retry',
  date: 'date',
  name: 'name exception_type exc_type error_name exception_class',
  /** OpenRouter: what the provider answered. */
  raw: 'raw',
  /** A field of a rate limit; see `LIMIT`. */
  limit: '',
  /** FastAPI's list of faults. */
  validation: 'loc',
  /** A message of a conversation. */
  content: 'content',
  /** What a person or a model wrote: numbers in it mean nothing. */
  dead: 'choices messages delta prompt arguments input output instructions usage tool_result example examples schema',
  /** What AWS Lambda calls its own invocation. */
  lambda: 'start_request_id end_request_id report_request_id',
  /** What is told beside the error: other servers' answers, settings. */
  aside: 'innererror inner_error debug config',
};

/** What the name of a value tells about the value. */
export type Field = keyof typeof NAMES;

/** Headers of rate limits: `x-ratelimit-reset-requests`, `anthropic-ratelimit-tokens-reset`, `RateLimit`, `X-RateLimit-Reset`. */
const LIMIT = /^(?:[a-z]+_){0,2}rate_?limit(?:_[a-z_]+)?$/;

const fields = new Map(
  Object.entries(NAMES).flatMap(([field, names]) => names.split(' ').map((name) => [name, field as Field])),
);

const known = new Map<string, Field | undefined>();

/**
 * @param raw a name as written: `x-request-id`, `statusCode`, `HTTP status code`
 * @returns what it holds, or undefined when it is of no interest
 */
export function fieldOf(raw: string): Field | undefined {
  if (!known.has(raw)) {
    // Pastes are full of other names; the memory of them is bounded.
    if (known.size > 4000) known.clear();
    const words = normalise(raw).split('_');
    // `HTTP status code`: the last words may be the name.
    const names = words.slice(0, raw.includes(' ') ? words.length : 1).map((_, at) => words.slice(at).join('_'));
    const name = names.find((one) => fields.has(one));
    const whole = words.join('_');
    const isLimit = LIMIT.test(whole);
    known.set(raw, name === undefined ? (isLimit ? 'limit' : undefined) : fields.get(name));
  }
  return known.get(raw);
}
