/**
 * Exception classes of SDKs that speak the OpenAI API, by normalised name without its module, and the HTTP statuses that raise them.
 * Sources: openai-python `_exceptions.py` and `_base_client.py`, v0 `error.py` and `api_requestor.py`; openai-node `core/error.ts`;
 * openai-java `core/handlers/ErrorHandler.kt`; openai-ruby `errors.rb`; litellm `exceptions.py`; langchain4j `exception`;
 * aallam/openai-kotlin `exception`; anthropic-sdk-python `_exceptions.py`.
 * An empty list means an exception without an HTTP response. A class for every status (APIError …) stands in no list: it proves nothing.
 */
const CLASSES = `
bad_request_error 400
bad_request_exception 400
invalid_request_error 400
invalid_request_exception 400
context_window_exceeded_error 400
content_policy_violation_error 400
unsupported_params_error 400
authentication_error 401
authentication_exception 401
unauthorized_error 401
unauthorized_exception 401
permission_denied_error 403
permission_denied_exception 403
forbidden_error 403
not_found_error 404
not_found_exception 404
model_not_found_exception 404
conflict_error 409
unprocessable_entity_error 422
unprocessable_entity_exception 422
rate_limit_error 429
rate_limit_exception 429
too_many_requests_error 429
too_many_requests_exception 429
bad_gateway_error 502
service_unavailable_error 503
internal_server_error 500 502 503 504
internal_server_exception 500 502 503 504
api_connection_error
api_connection_timeout_error
api_timeout_error
api_user_abort_error
open_ai_error
open_ai_io_exception
`;

const classes = new Map<string, readonly number[]>();
for (const line of CLASSES.trim().split('\n')) {
  const [name = '', ...statuses] = line.split(' ');
  classes.set(name, statuses.map(Number));
}

/** Classes whose names other libraries and languages use too, so that without a module they prove little. */
const SHARED_NAMES = /^(?:authentication|unauthorized|forbidden|not_found|conflict|bad_request|invalid_request)_/;

/** v0 of openai-python names three classes in its own way. Source: openai-python 0.28 `api_requestor.py`. */
const OPENAI_V0: Record<string, readonly number[]> = {
  permission_error: [403],
  try_again: [409],
  timeout: [],
};

/** litellm raises InternalServerError for 500 alone. Source: litellm `exceptions.py`. */
const LITELLM: Record<string, readonly number[]> = { internal_server_error: [500] };

/** What is known of an exception class. */
export interface SdkClass {
  /** Statuses that raise it; empty when no response came at all. */
  statuses: readonly number[];
  /** Whether the name alone could be another library's. */
  sharedName: boolean;
}

/**
 * @param module what stands before the class, for example `openai.error`, or an empty string
 * @param name the class, normalised
 * @returns what the class means, or undefined if no SDK's class goes by this name
 */
export function sdkClass(module: string, name: string): SdkClass | undefined {
  const statuses =
    (/openai\.error/.test(module) ? OPENAI_V0[name] : undefined) ??
    (/litellm/.test(module) ? LITELLM[name] : undefined) ??
    classes.get(name);
  return statuses && { statuses, sharedName: SHARED_NAMES.test(name) };
}
