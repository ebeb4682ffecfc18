/** A real-looking paste for people who only want to look. All values are invented. */
export interface DecoderSample {
  /** Stable key. */
  id: string;
  /** What a list shows: the kind of text and what it is about. */
  label: string;
  /** The paste. */
  text: string;
  /** Slug of the row that it decodes to. */
  error: string;
}

/** One sample per error at least, over the main kinds of text. */
export const DECODER_SAMPLES: readonly DecoderSample[] = [
  {
    id: 'python-quota',
    label: 'Python traceback: quota used up',
    error: '402-insufficient-balance',
    text: `Traceback (most recent call last):
  File "/srv/digest/main.py", line 41, in <module>
    reply = client.chat.completions.create(model="gpt-4o", messages=history)
  File "/srv/digest/.venv/lib/python3.12/site-packages/openai/_base_client.py", line 1047, in request
    raise self._make_status_error_from_response(err.response) from None
openai.RateLimitError: Error code: 429 - {'error': {'message': 'Your quota for this month is used up.', 'type': 'insufficient_quota', 'param': None, 'code': 'insufficient_quota'}}`,
  },
  {
    id: 'node-rate-limit',
    label: 'Node error object: rate limit',
    error: '429-rate-limit-error',
    text: `RateLimitError: 429 Too many requests. Please try again in 1m2s.
    at APIError.generate (file:///app/node_modules/openai/core/error.mjs:45:20)
    at OpenAI.makeRequest (file:///app/node_modules/openai/client.mjs:318:32) {
  status: 429,
  headers: Headers { 'retry-after': '62', 'x-request-id': 'req_5d1c09b7e4a24c0f' },
  requestID: 'req_5d1c09b7e4a24c0f',
  error: {
    message: 'Too many requests. Please try again in 1m2s.',
    type: 'rate_limit_error',
    param: null,
    code: 'rate_limit_exceeded'
  },
  code: 'rate_limit_exceeded',
  param: null,
  type: 'rate_limit_error'
}`,
  },
  {
    id: 'curl-key',
    label: 'curl -i: wrong API key',
    error: '401-invalid-api-key',
    text: `HTTP/2 401
date: Tue, 03 Mar 2026 10:12:44 GMT
content-type: application/json
x-request-id: req_7f0b6c2d91ce4aa8

{"error":{"message":"The API key is not valid.","type":"invalid_request_error","param":null,"code":"invalid_api_key"}}`,
  },
  {
    id: 'json-parameter',
    label: 'JSON body: temperature out of range',
    error: '400-invalid-request-error',
    text: `{
  "error": {
    "message": "temperature must be between 0 and 2, got 3.5",
    "type": "invalid_request_error",
    "param": "temperature",
    "code": null
  }
}`,
  },
  {
    id: 'dotnet-permission',
    label: '.NET exception: no access to a model',
    error: '403-permission-error',
    text: `System.ClientModel.ClientResultException: HTTP 403 (permission_error: model_not_allowed)

This project may not use the model flow-vision.
   at OpenAI.ClientPipelineExtensions.ProcessMessageAsync(ClientPipeline pipeline, PipelineMessage message, RequestOptions options)`,
  },
  {
    id: 'go-model',
    label: 'Go error: unknown model',
    error: '404-not-found-error',
    text: `2026/03/03 10:15:02 summarise: POST "https://api.flowapi.net/v1/chat/completions": 404 Not Found {"message":"The model gpt-4oo does not exist.","type":"invalid_request_error","param":null,"code":"model_not_found"}`,
  },
  {
    id: 'log-server-error',
    label: 'JSON log line: internal error',
    error: '500-server-error',
    text: `{"level":"error","time":"2026-03-03T10:16:20.118Z","msg":"completion failed","status":500,"body":"{\\"error\\":{\\"message\\":\\"An internal error occurred.\\",\\"type\\":\\"server_error\\",\\"param\\":null,\\"code\\":null}}","request_id":"req_c2b9d7e01a554f6e"}`,
  },
  {
    id: 'nginx-bad-gateway',
    label: 'nginx page: bad gateway',
    error: '502-server-error',
    text: `<html>
<head><title>502 Bad Gateway</title></head>
<body>
<center><h1>502 Bad Gateway</h1></center>
<hr><center>nginx/1.26.2</center>
</body>
</html>`,
  },
  {
    id: 'sse-overloaded',
    label: 'Stream that ends in an error: overloaded',
    error: '503-service-unavailable',
    text: `data: {"id":"chatcmpl-A7","object":"chat.completion.chunk","choices":[{"index":0,"delta":{"content":"The first"},"finish_reason":null}]}

data: {"error":{"message":"The model is temporarily overloaded.","type":"service_unavailable","param":null,"code":null}}`,
  },
  {
    id: 'litellm-timeout',
    label: 'Proxy log: gateway timeout',
    error: '504-gateway-timeout',
    text: `litellm.APIError: APIError: OpenAIException - Error code: 504 - {'error': {'message': 'The request took too long to process.', 'type': 'gateway_timeout', 'param': None, 'code': None}}`,
  },
  {
    id: 'java-balance',
    label: 'Java exception: no balance',
    error: '402-insufficient-balance',
    text: `Exception in thread "main" com.openai.errors.UnexpectedStatusCodeException: 402: The account balance is too low for this request.
	at com.openai.core.handlers.ErrorHandler$errorHandler$1.handle(ErrorHandler.kt:88)
	at com.example.Report.main(Report.java:27)`,
  },
  {
    id: 'axios',
    label: 'axios message in an app: rate limit',
    error: '429-rate-limit-error',
    text: `✖ Could not generate a title
  AxiosError: Request failed with status code 429
  POST https://api.flowapi.net/v1/chat/completions
  retry-after: 20`,
  },
];
