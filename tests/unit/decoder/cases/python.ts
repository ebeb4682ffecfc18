import type { Case } from './case';

const BODY =
  "{'error': {'message': 'Slow down', 'type': 'rate_limit_error', 'param': None, 'code': 'rate_limit_exceeded'}}";
const LIMIT = { status: 429, type: 'rate_limit_error', code: 'rate_limit_exceeded', message: 'Slow down' };

/** openai-python since v1: what `print(e)`, `repr(e)` and tracebacks show. */
export const PYTHON_V1: readonly Case[] = [
  ['429', `Error code: 429 - ${BODY}`, LIMIT],
  ['429', `openai.RateLimitError: Error code: 429 - ${BODY}`, LIMIT],
  ['429', `RateLimitError("Error code: 429 - ${BODY}")`, LIMIT],
  ['429', `ERROR:app.chat:LLM call failed: Error code: 429 - ${BODY}`, LIMIT],
  [
    '429',
    `[2026-01-05 10:11:12,345: ERROR/ForkPoolWorker-2] Task ask[404f] raised unexpected: RateLimitError("Error code: 429 - ${BODY}")`,
    LIMIT,
  ],
  [
    '401',
    "Error code: 401 - {'error': {'message': \"You didn't provide an API key.\", 'type': 'invalid_request_error', 'param': None, 'code': None}}",
    { status: 401, type: 'invalid_request_error', message: "You didn't provide an API key." },
  ],
  [
    '402',
    "openai.APIStatusError: Error code: 402 - {'error': {'message': 'Add funds', 'type': 'insufficient_balance', 'param': None, 'code': None}}",
    { status: 402, type: 'insufficient_balance', message: 'Add funds' },
  ],
  [
    '500',
    "openai.InternalServerError: Error code: 500 - {'error': {'message': 'Oops', 'type': 'server_error', 'param': None, 'code': None}}",
    { status: 500, type: 'server_error', message: 'Oops' },
  ],
  ['503', 'openai.InternalServerError: Error code: 503', { status: 503 }],
  [
    '504',
    'openai.InternalServerError: <html>\r\n<head><title>504 Gateway Time-out</title></head>\r\n<body>\r\n<center><h1>504 Gateway Time-out</h1></center>\r\n</body>\r\n</html>',
    { status: 504 },
  ],
  [
    '503',
    'openai.InternalServerError: upstream connect error or disconnect/reset before headers. reset reason: overflow',
    { message: 'upstream connect error or disconnect/reset before headers. reset reason: overflow' },
  ],
  ['500|502|503|504', 'openai.InternalServerError: ', {}],
  ['404', 'openai.NotFoundError: 404 page not found', { status: 404, message: 'page not found' }],
  ['404', "openai.NotFoundError: Error code: 404 - {'detail': 'Not Found'}", { status: 404, message: 'Not Found' }],
  [
    '404',
    "openai.NotFoundError: Error code: 404 - {'error': {'code': '404', 'message': 'Resource not found'}}",
    { status: 404, message: 'Resource not found' },
  ],
  [
    '404',
    "openai.NotFoundError: Error code: 404 - {'error': {'code': 'DeploymentNotFound', 'message': 'The API deployment does not exist.'}}",
    { status: 404, code: 'DeploymentNotFound', message: 'The API deployment does not exist.' },
  ],
  [
    '400',
    "openai.BadRequestError: Error code: 400 - {'error': {'message': \"Invalid value: 'sytem'. Supported values are: 'system' and 'user'.\", 'type': 'invalid_request_error', 'param': 'messages[0].role', 'code': 'invalid_value'}}",
    {
      status: 400,
      type: 'invalid_request_error',
      code: 'invalid_value',
      message: "Invalid value: 'sytem'. Supported values are: 'system' and 'user'.",
    },
  ],
  [
    '400',
    "Error code: 400 - {'object': 'error', 'message': \"This model's maximum context length is 8192 tokens.\", 'type': 'BadRequestError', 'param': None, 'code': 400}",
    { status: 400, type: 'BadRequestError', message: "This model's maximum context length is 8192 tokens." },
  ],
  [
    '402|429',
    "openai.RateLimitError: Error code: 429 - {'error': {'message': 'Quota is over', 'type': 'insufficient_quota', 'param': None, 'code': 'insufficient_quota'}}",
    { status: 429, type: 'insufficient_quota', code: 'insufficient_quota', message: 'Quota is over' },
  ],
  [
    '403',
    "openai.PermissionDeniedError: Error code: 403 - {'error': {'message': 'Region is not served', 'type': 'request_forbidden', 'param': None, 'code': 'unsupported_country_region_territory'}}",
    {
      status: 403,
      type: 'request_forbidden',
      code: 'unsupported_country_region_territory',
      message: 'Region is not served',
    },
  ],
  [
    '403',
    'openai.PermissionDeniedError: <!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title></head><body>Enable JavaScript and cookies to continue</body></html>',
    { message: 'Just a moment...' },
  ],
  [
    'outside 422',
    "openai.UnprocessableEntityError: Error code: 422 - {'detail': [{'type': 'missing', 'loc': ['body', 'model'], 'msg': 'Field required'}]}",
    { status: 422, message: 'Field required' },
  ],
  [
    'outside 409',
    "openai.ConflictError: Error code: 409 - {'error': {'message': 'Run is active', 'type': 'invalid_request_error', 'param': None, 'code': None}}",
    { status: 409, type: 'invalid_request_error', message: 'Run is active' },
  ],
  [
    'outside 413',
    'openai.APIStatusError: <html><head><title>413 Request Entity Too Large</title></head></html>',
    { status: 413 },
  ],
  ['401', "<class 'openai.AuthenticationError'>", {}],
  ['429', 'During task with name call_model and id 3f\nopenai.RateLimitError', {}],
  ['none', 'openai.APIConnectionError: Connection error.'],
  ['none', 'openai.APITimeoutError: Request timed out.'],
  [
    'none',
    'httpx.ConnectError: [Errno 111] Connection refused\n\nThe above exception was the direct cause of the following exception:\n\nTraceback (most recent call last):\n  File "/srv/a.py", line 429, in <module>\n    ask()\nopenai.APIConnectionError: Connection error.',
  ],
  [
    '401',
    "Traceback (most recent call last):\n  File \"/srv/x.py\", line 500, in go\n    r = c.post(\"/x\", timeout=503)\nopenai.AuthenticationError: Error code: 401 - {'error': {'message': 'Key rejected', 'type': 'authentication_error', 'param': None, 'code': None}}\n\nDuring handling of the above exception, another exception occurred:\n\nTraceback (most recent call last):\n  File \"/srv/api.py\", line 404, in chat\n    raise HTTPException(500, \"chat failed\")\nfastapi.exceptions.HTTPException: 500: chat failed",
    { status: 401, type: 'authentication_error', message: 'Key rejected' },
  ],
  [
    '429',
    'HTTP Request: POST https://api.flowapi.net/v1/chat/completions "HTTP/1.1 429 Too Many Requests"\nINFO:openai._base_client:Retrying request to /chat/completions in 0.491526 seconds',
    { status: 429 },
  ],
  [
    '429',
    'INFO     HTTP Request: POST https://api.flowapi.net/v1/chat/completions "HTTP/1.1 429 Too Many Requests"                _client.py:1025\nINFO     Retrying request to /chat/completions in 0.8 seconds',
    { status: 429 },
  ],
  [
    '401',
    "DEBUG:openai._base_client:HTTP Response: POST https://api.flowapi.net/v1/chat/completions \"401 Unauthorized\" Headers({'date': 'Mon, 02 Mar 2026 10:00:00 GMT', 'x-request-id': 'req_11aa22bb33cc'})",
    { status: 401, requestId: 'req_11aa22bb33cc' },
  ],
  [
    '503',
    "google.genai.errors.ServerError: 503 UNAVAILABLE. {'error': {'code': 503, 'message': 'The model is overloaded.', 'status': 'UNAVAILABLE'}}",
    { status: 503, message: 'The model is overloaded.' },
  ],
  [
    '429',
    "anthropic.RateLimitError: Error code: 429 - {'type': 'error', 'error': {'type': 'rate_limit_error', 'message': 'Too fast'}, 'request_id': 'req_011CSabc'}",
    { status: 429, type: 'rate_limit_error', message: 'Too fast', requestId: 'req_011CSabc' },
  ],
  [
    'outside 529',
    "anthropic.APIStatusError: Error code: 529 - {'type': 'error', 'error': {'type': 'overloaded_error', 'message': 'Overloaded'}}",
    { status: 529, type: 'overloaded_error', message: 'Overloaded' },
  ],
  [
    '400',
    "instructor.exceptions.InstructorRetryException: Error code: 400 - {'error': {'message': 'Bad schema', 'type': 'invalid_request_error', 'param': 'response_format', 'code': None}}",
    { status: 400, type: 'invalid_request_error', message: 'Bad schema' },
  ],
  [
    '429',
    "pydantic_ai.exceptions.ModelHTTPError: status_code: 429, model_name: flow-4o, body: {'message': 'Slow down', 'type': 'requests', 'param': None, 'code': 'rate_limit_exceeded'}",
    { status: 429, type: 'requests', code: 'rate_limit_exceeded', message: 'Slow down' },
  ],
];

/** openai-python before v1. */
export const PYTHON_V0: readonly Case[] = [
  [
    '401',
    'openai.error.AuthenticationError: No API key was given. Set one in the header.',
    { message: 'No API key was given. Set one in the header.' },
  ],
  [
    '429',
    'openai.error.RateLimitError: Rate limit reached for flow-4o in organization org-abc on requests per min. Limit: 3 / min. Please try again in 20s.',
    {
      message:
        'Rate limit reached for flow-4o in organization org-abc on requests per min. Limit: 3 / min. Please try again in 20s.',
      retryAfterSeconds: 20,
    },
  ],
  [
    '402|429',
    'openai.error.RateLimitError: You exceeded your current quota, please check your plan and billing details.',
    { message: 'You exceeded your current quota, please check your plan and billing details.' },
  ],
  [
    '400',
    "openai.error.InvalidRequestError: This model's maximum context length is 4097 tokens, however you requested 4500 tokens.",
    { message: "This model's maximum context length is 4097 tokens, however you requested 4500 tokens." },
  ],
  [
    '404',
    'openai.error.InvalidRequestError: The model `flow-9` does not exist',
    { message: 'The model `flow-9` does not exist' },
  ],
  [
    '503',
    'openai.error.ServiceUnavailableError: The server is overloaded or not ready yet.',
    { message: 'The server is overloaded or not ready yet.' },
  ],
  ['403', 'openai.error.PermissionError: This key may not do that', { message: 'This key may not do that' }],
  [
    '502',
    "openai.error.APIError: Bad gateway. {\"error\":{\"code\":502,\"message\":\"Bad gateway.\",\"param\":null,\"type\":\"cf_bad_gateway\"}} 502 {'error': {'code': 502, 'message': 'Bad gateway.', 'param': None, 'type': 'cf_bad_gateway'}} {'Date': 'Tue, 04 Apr 2023 12:00:00 GMT', 'Content-Type': 'application/json', 'CF-RAY': '7b2a-SEA'}",
    { status: 502, type: 'cf_bad_gateway', message: 'Bad gateway.' },
  ],
  [
    '500',
    'openai.error.APIError: The server had an error while processing your request. Sorry! {\n  "error": {\n    "message": "The server had an error while processing your request. Sorry!",\n    "type": "server_error",\n    "param": null,\n    "code": null\n  }\n}\n 500 {\'error\': {\'message\': \'The server had an error while processing your request. Sorry!\', \'type\': \'server_error\', \'param\': None, \'code\': None}}',
    { status: 500, type: 'server_error', message: 'The server had an error while processing your request. Sorry!' },
  ],
  [
    'outside 524',
    'openai.error.APIError: Gateway timeout. {"error":{"code":524,"message":"Gateway timeout.","param":null,"type":"cf_gateway_timeout"}} 524 {\'error\': {}}',
    { status: 524, type: 'cf_gateway_timeout', message: 'Gateway timeout.' },
  ],
  ['500', 'openai.error.APIError: HTTP code 500 from API (internal error)', { status: 500 }],
  [
    'none',
    "openai.error.APIConnectionError: Error communicating with OpenAI: HTTPSConnectionPool(host='api.flowapi.net', port=443): Max retries exceeded with url: /v1/chat/completions",
  ],
  [
    'none',
    "openai.error.Timeout: Request timed out: HTTPSConnectionPool(host='api.flowapi.net', port=443): Read timed out. (read timeout=600)",
  ],
];

/** requests, httpx, aiohttp, urllib. */
export const PYTHON_HTTP: readonly Case[] = [
  [
    '403',
    'AccessDeniedException: An error occurred (AccessDeniedException) when calling the Converse operation: No access to the model.\n  File "/var/lang/lib/python3.12/site-packages/botocore/client.py", line 1078, in _make_api_call',
    {
      message: 'An error occurred (AccessDeniedException) when calling the Converse operation: No access to the model.',
    },
  ],
  [
    '401',
    'requests.exceptions.HTTPError: 401 Client Error: Unauthorized for url: https://api.flowapi.net/v1/chat/completions',
    { status: 401, message: 'Unauthorized' },
  ],
  [
    '503',
    '503 Server Error: Service Unavailable for url: https://api.flowapi.net/v1/chat/completions',
    { status: 503, message: 'Service Unavailable' },
  ],
  [
    '402',
    "httpx.HTTPStatusError: Client error '402 Payment Required' for url 'https://api.flowapi.net/v1/chat/completions'\nFor more information check: https://developer.mozilla.org/en-US/docs/Web/HTTP/Status/402",
    { status: 402 },
  ],
  [
    '500',
    "httpx.HTTPStatusError: Server error '500 Internal Server Error' for url 'https://api.flowapi.net/v1/embeddings'\nFor more information check: https://httpstatuses.com/500",
    { status: 500 },
  ],
  [
    '429',
    "aiohttp.client_exceptions.ClientResponseError: 429, message='Too Many Requests', url=URL('https://api.flowapi.net/v1/chat/completions')",
    { status: 429, message: 'Too Many Requests' },
  ],
  ['404', 'urllib.error.HTTPError: HTTP Error 404: Not Found', { status: 404 }],
  ['403', '<Response [403]>', { status: 403 }],
  ['429', '<Response [429 Too Many Requests]>', { status: 429 }],
  [
    '400',
    '400\n{"error":{"message":"n must be 1","type":"invalid_request_error","param":"n","code":null}}',
    { status: 400, type: 'invalid_request_error', message: 'n must be 1' },
  ],
  ['502', '502 <html><head><title>502 Bad Gateway</title></head></html>', { status: 502 }],
  [
    '429',
    "urllib3.exceptions.MaxRetryError: HTTPSConnectionPool(host='api.flowapi.net', port=443): Max retries exceeded with url: /v1/chat/completions (Caused by ResponseError('too many 429 error responses'))",
    { status: 429 },
  ],
  [
    '401',
    "Exception: API request failed with status 401: {'error': {'message': 'Key rejected', 'type': 'invalid_request_error', 'param': None, 'code': 'invalid_api_key'}}",
    { status: 401, type: 'invalid_request_error', code: 'invalid_api_key', message: 'Key rejected' },
  ],
  [
    'none',
    "requests.exceptions.ConnectionError: HTTPSConnectionPool(host='api.flowapi.net', port=443): Max retries exceeded with url: /v1/models (Caused by NewConnectionError('<urllib3.connection.HTTPSConnection object at 0x7f404>: Failed to establish a new connection: [Errno -2] Name or service not known'))",
  ],
  [
    'none',
    'requests.exceptions.HTTPError: 404 Client Error: Not Found for url: https://pypi.org/pypi/flowapi-cli/json',
  ],
  ['none', "httpx.HTTPStatusError: Client error '403 Forbidden' for url 'https://api.github.com/repos/a/b'"],
];

/** Wrappers: LangChain, LiteLLM, LlamaIndex, tenacity. */
export const PYTHON_WRAPPERS: readonly Case[] = [
  ['401', 'litellm.AuthenticationError: AuthenticationError: OpenAIException - Key rejected', {}],
  [
    '401',
    "litellm.exceptions.AuthenticationError: litellm.AuthenticationError: AuthenticationError: OpenAIException - Error code: 401 - {'error': {'message': 'Key rejected', 'type': 'invalid_request_error', 'param': None, 'code': 'invalid_api_key'}}",
    { status: 401, type: 'invalid_request_error', code: 'invalid_api_key', message: 'Key rejected' },
  ],
  ['404', 'litellm.NotFoundError: OpenAIException - The model `flow-9` does not exist', {}],
  [
    '400',
    'litellm.ContextWindowExceededError: litellm.BadRequestError: ContextWindowExceededError: OpenAIException - too long',
    {},
  ],
  [
    '429',
    'litellm.RateLimitError: RateLimitError: OpenAIException - Slow down. Received Model Group=flow-4o\nAvailable Model Group Fallbacks=None LiteLLM Retried: 2 times, LiteLLM Max Retries: 2',
    {},
  ],
  ['500', 'litellm.InternalServerError: InternalServerError: OpenAIException - Connection broke', {}],
  ['none', 'litellm.APIConnectionError: OllamaException - [Errno 111] Connection refused'],
  [
    '429',
    'langchain_core.exceptions.OutputParserException\nRetrying langchain_openai.chat_models.base.ChatOpenAI.completion_with_retry.<locals>._completion_with_retry in 4.0 seconds as it raised RateLimitError: Rate limit reached for flow-4o.',
    { message: 'Rate limit reached for flow-4o.' },
  ],
  [
    '429',
    'WARNING:langchain.chat_models.openai:Retrying langchain.chat_models.openai.ChatOpenAI.completion_with_retry.<locals>._completion_with_retry in 1.0 seconds as it raised RateLimitError: Slow down..',
    { message: 'Slow down..' },
  ],
  [
    '503',
    "WARNING:llama_index.llms.openai.utils:Retrying llama_index.llms.openai.base.OpenAI._chat in 0.7 seconds as it raised InternalServerError: Error code: 503 - {'error': {'message': 'Overloaded', 'type': 'service_unavailable', 'param': None, 'code': None}}.",
    { status: 503, type: 'service_unavailable', message: 'Overloaded' },
  ],
  [
    '401',
    'ValueError: Error raised by inference API HTTP code: 401, {"error":"Invalid token"}',
    { status: 401, message: 'Invalid token' },
  ],
  ['429', 'tenacity.RetryError: RetryError[<Future at 0x7f1 state=finished raised RateLimitError>]', {}],
  ['401', 'crewai: LiteLLM call failed: litellm.AuthenticationError: OpenAIException - Incorrect API key', {}],
  [
    '429',
    'ERROR:root:LiteLLM Proxy: Exception occured - litellm.RateLimitError: Deployment over user-defined ratelimit. Deployment model_group=flow, status=429',
    { status: 429, message: 'Deployment over user-defined ratelimit. Deployment model_group=flow, status=429' },
  ],
  [
    '400',
    '{"error":{"message":"litellm.BadRequestError: OpenAIException - bad tool. Received Model Group=flow","type":"invalid_request_error","param":null,"code":"400"}}',
    {
      status: 400,
      type: 'invalid_request_error',
      message: 'litellm.BadRequestError: OpenAIException - bad tool. Received Model Group=flow',
    },
  ],
];

/** rich boxes, IPython, notebooks. */
export const NOTEBOOKS: readonly Case[] = [
  [
    '429',
    '---------------------------------------------------------------------------\nRateLimitError                            Traceback (most recent call last)\nCell In[7], line 401\n      1 from openai import OpenAI\n----> 2 client.chat.completions.create(model="m", messages=[])\n\nFile ~/v/lib/python3.12/site-packages/openai/_utils/_utils.py:404, in required_args.<locals>.inner.<locals>.wrapper(*args, **kwargs)\n    400             raise TypeError(msg)\n--> 401     return func(*args, **kwargs)\n\nRateLimitError: Error code: 429 - ' +
      BODY,
    LIMIT,
  ],
  [
    '402|429',
    "╭─ Error ───────────────────────────╮\n│ RateLimitError: Error code: 429 - │\n│ {'error': {'message': 'Quota is   │\n│ gone', 'type':                    │\n│ 'insufficient_quota', 'param':    │\n│ None, 'code':                     │\n│ 'insufficient_quota'}}            │\n╰───────────────────────────────────╯",
    { status: 429, type: 'insufficient_quota', code: 'insufficient_quota', message: 'Quota is gone' },
  ],
  [
    '404',
    "NotFoundError: Error code: 404 - {'error': {'message': 'The model `flow-12-mini-very\n-long` does not exist', 'type': 'invalid_request_error', 'param': None, 'code': 'model_not\n_found'}}",
    {
      status: 404,
      type: 'invalid_request_error',
      code: 'model_not_found',
      message: 'The model `flow-12-mini-very -long` does not exist',
    },
  ],
  [
    '401',
    "AuthenticationError                       Traceback (most recent call last)\n<ipython-input-3-404500429503> in <cell line: 1>()\n----> 1 ask(\"hi\")\n\n3 frames\n/usr/local/lib/python3.10/dist-packages/openai/_base_client.py in _request(self, cast_to, options)\n    978 \n    979             log.debug(\"Re-raising status error\")\n--> 980             raise self._make_status_error_from_response(err.response) from None\n    981 \n\nAuthenticationError: Error code: 401 - {'error': {'message': 'Key rejected', 'type': 'invalid_request_error', 'param': None, 'code': 'invalid_api_key'}}",
    { status: 401, type: 'invalid_request_error', code: 'invalid_api_key', message: 'Key rejected' },
  ],
];
