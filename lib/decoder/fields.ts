import { normalise } from './words';

/** What the name of a value tells about the value. */
export type Field =
  | 'status'
  | 'type'
  | 'code'
  | 'param'
  | 'message'
  | 'title'
  | 'error'
  | 'requestId'
  | 'retryAfter'
  | 'retryAfterMs'
  | 'reset'
  | 'date'
  | 'name'
  | 'url'
  | 'foreign'
  | 'lambda'
  | 'holder'
  | 'validation'
  | 'dead'
  | 'aside';

/** Names, normalised, by what they hold. Headers and JSON keys alike. */
const NAMES: Record<Field, string> = {
  status: `status status_code http_status http_status_code statuscode response_code response_status response_status_code
    http_code httpcode error_status status_int rest_code upstream_status origin_status http_response_code`,
  type: 'type error_type err_type',
  code: 'code error_code err_code errcode',
  param: 'param',
  message: `message msg error_message err_msg errmsg error_msg detail error_description description reason_phrase
    localized_description raw_error_message user_message`,
  title: 'title status_text status_message reason',
  error: 'error err errors error_details openai_error api_error fault exception cause',
  requestId: `request_id x_request_id requestid x_requestid x_oneapi_request_id apim_request_id x_ms_request_id
    openai_request_id x_req_id request_identifier`,
  retryAfter: 'retry_after retry_after_seconds retry_delay retry_after_sec retry_in_seconds retry_after_s',
  retryAfterMs: 'retry_after_ms x_ms_retry_after_ms retry_after_millis retry_in_ms',
  reset: 'x_ratelimit_reset_requests x_ratelimit_reset_tokens',
  date: 'date',
  name: 'name exception_type exc_type error_name exception_class class exc',
  url: 'url uri request_uri request_url path endpoint request_path',
  foreign: 'documentation_url doc_url more_info api_version root_cause __type host_id',
  validation: 'loc',
  lambda: 'stack_trace invoked_function_arn cold_start',
  holder: `body data response headers response_body response_headers details request_details content json payload
    result raw log stack stacktrace last_error errors0 text inner_exception value attributes extra context response_data`,
  dead: 'choices messages delta prompt content_parts arguments input output instructions usage model_list',
  aside: 'metadata innererror inner_error debug upstream provider_error config',
};

const fields = new Map<string, Field>();
for (const [field, names] of Object.entries(NAMES)) {
  for (const name of names.split(/\s+/)) fields.set(name, field as Field);
}

const seen = new Map<string, Field | undefined>();

/**
 * @param raw a key as written: `"x-request-id"`, `statusCode`, `:message`; keys broken over two lines count as whole
 * @returns what it holds, or undefined when it is of no interest
 */
export function fieldOf(raw: string): Field | undefined {
  if (raw.length > 64 && !raw.includes('"')) return undefined;
  if (seen.has(raw)) return seen.get(raw);
  const name = /[\w\s-]{1,40}$/.exec(raw.slice(-48))?.[0] ?? '';
  const field = fields.get(normalise(name.includes('\n') ? name.replace(/\s+/g, '') : name));
  if (seen.size < 5000) seen.set(raw, field);
  return field;
}
