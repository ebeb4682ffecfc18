/** Pastes that tell of several things, and every API error in them. The row that leads, all statuses, the paste. */
export const MIXED: readonly (readonly [leads: string, all: readonly string[], paste: string])[] = [
  [
    '504',
    ['504'],
    'summary-1  | [llm] POST https://api.flowapi.net/v1/chat/completions -> 504 {"error":{"message":"Too long","type":"gateway_timeout"}}\nsummary-1  | [http] replying 502 {"error":"no summary"}',
  ],
  [
    '503',
    ['503'],
    'Image ID:  docker.io/vllm/vllm-openai@sha256:e3b0c442\nLast log:  Error code: 503 - service_unavailable: Model is temporarily overloaded',
  ],
  [
    '503',
    ['429', '503'],
    "2026-01-05 10:00:00,123 WARNING llm: attempt 1 failed: RateLimitError(\"Error code: 429 - {'error': {'message': 'Slow', 'type': 'requests'}}\")\n2026-01-05 10:00:03,555 ERROR llm: giving up: InternalServerError(\"Error code: 503 - {'error': {'message': 'Busy', 'type': 'service_unavailable'}}\")",
  ],
  [
    '401',
    ['401'],
    "Traceback (most recent call last):\n  File \"/app/.venv/lib/python3.12/site-packages/openai/_base_client.py\", line 1047, in request\n    raise self._make_status_error_from_response(err.response) from None\nopenai.AuthenticationError: Error code: 401 - {'error': {'message': 'Bad key', 'code': 'invalid_api_key'}}\n\nDuring handling of the above exception, another exception occurred:\n\nTraceback (most recent call last):\n  File \"/app/main.py\", line 9, in ask\n    raise HTTPException(status_code=500, detail=\"llm failed\") from e\nfastapi.exceptions.HTTPException: 500: llm failed",
  ],
  [
    '429',
    ['429', '401'],
    '[\n  { "status": "rejected", "reason": { "status": 401, "error": { "message": "Bad key", "code": "invalid_api_key" } } },\n  { "status": "rejected", "reason": { "status": 429, "error": { "message": "Slow", "type": "rate_limit_error" } } }\n]',
  ],
  [
    '402',
    ['429', '402'],
    'HTTP/1.1 429 Too Many Requests\nretry-after: 1\n\n{"error":{"message":"Slow","type":"rate_limit_error"}}\n\nHTTP/1.1 402 Payment Required\n\n{"error":{"message":"Empty","type":"insufficient_balance"}}',
  ],
  [
    '504',
    ['502', '504'],
    'attempt=1 status=502 err="upstream reset" url=https://api.flowapi.net/v1/chat/completions\nattempt=2 status=504 err="took too long" url=https://api.flowapi.net/v1/chat/completions',
  ],
  [
    '429',
    ['500', '429'],
    '{"level":"error","time":"2026-01-05T10:00:00Z","msg":"llm error","status":500,"error":{"message":"Internal","type":"server_error"}}\n{"level":"info","time":"2026-01-05T10:00:01Z","msg":"retrying"}\n{"level":"error","time":"2026-01-05T10:00:02Z","msg":"llm error","status":429,"error":{"message":"Slow","type":"rate_limit_error"}}\n{"level":"info","time":"2026-01-05T10:00:04Z","msg":"request completed","status":200}',
  ],
  [
    '403',
    ['404', '403'],
    "ExceptionGroup: unhandled errors in a TaskGroup (2 sub-exceptions)\n  +-+---------------- 1 ----------------\n    | openai.NotFoundError: Error code: 404 - {'error': {'message': 'No model', 'code': 'model_not_found'}}\n    +---------------- 2 ----------------\n    | openai.PermissionDeniedError: Error code: 403 - {'error': {'message': 'No access', 'type': 'permission_error'}}\n    +------------------------------------",
  ],
  [
    '401',
    ['401'],
    "qdrant_client.http.exceptions.UnexpectedResponse: Unexpected Response: 404 (Not Found)\n\nopenai.AuthenticationError: Error code: 401 - {'error': {'message': 'Bad key', 'code': 'invalid_api_key'}}",
  ],
  [
    '429',
    ['429'],
    "openai.RateLimitError: Error code: 429 - {'error': {'message': 'Slow', 'type': 'requests'}}\n10.0.0.1 - - [05/Jan/2026:10:00:00 +0000] \"POST /ask HTTP/1.1\" 503 21 \"-\" \"curl/8\"",
  ],
  [
    '500',
    ['500'],
    "openai.InternalServerError: Error code: 500 - {'error': {'message': 'The server had an error', 'type': 'server_error'}}\nrequests.exceptions.HTTPError: 404 Client Error: Not Found for url: https://hooks.slack.com/services/x",
  ],
  [
    '503',
    ['503'],
    'redis.exceptions.ConnectionError: Error 111 connecting to redis:6379\nLLM call failed: 503 Service Unavailable {"error":{"message":"Overloaded","type":"service_unavailable"}}',
  ],
  [
    '429',
    ['429'],
    'Warning: deprecated. See https://github.com/acme/bot/issues/503\n\nError: 429 {"error":{"message":"Slow","type":"rate_limit_error"}}',
  ],
  [
    '400',
    ['400'],
    'docker pull acme/bot:latest\nterraform apply\n{"error":{"message":"Invalid image url https://acme.blob.core.windows.net/a.png","type":"invalid_request_error","code":"invalid_image_url"},"status":400}',
  ],
  [
    '404',
    ['429', '404'],
    'openai.RateLimitError: Error code: 429 - {"error":{"message":"Slow","type":"requests"}}\nfalling back to model B\nopenai.NotFoundError: Error code: 404 - {"error":{"message":"No such model","code":"model_not_found"}}',
  ],
  [
    '502',
    ['502'],
    'upstream: 502 Bad Gateway from https://api.flowapi.net/v1/chat/completions\nsending 500 Internal Server Error to client',
  ],
  [
    '429',
    ['429', '500'],
    'litellm.exceptions.InternalServerError: litellm.InternalServerError: OpenAIException - Error code: 500 - {"error":{"message":"x","type":"server_error"}}\nlitellm.exceptions.RateLimitError: litellm.RateLimitError: OpenAIException - Error code: 429 - {"error":{"message":"Slow","type":"rate_limit_error"}}',
  ],
];

/** Texts that are no answer of the API, however much they look like one. */
export const NOT_OURS: readonly string[] = [
  'langchain_core.exceptions.OutputParserException: Could not parse LLM output: `429`',
  'File "/srv/llm-bot/main.py", line 12\npinecone.core.client.exceptions.UnauthorizedException: (401)',
  'Stripe: card_declined — Your card was declined. status 402',
  'openai 1.35.13\nrequests.exceptions.HTTPError: 404 Client Error: Not Found for url: https://raw.githubusercontent.com/acme/bot/main/x.json',
  '{"message":"Requires authentication","documentation_url":"https://docs.github.com/rest/actions","status":"401"}',
  '{"error":"invalid_grant","error_description":"Token has been expired or revoked."}',
  '{"ok":false,"error":"not_authed"}',
  'kubectl: Error from server (Forbidden): secrets "openai-key" is forbidden: User "dev" cannot get resource "secrets"',
  '2026-01-05T10:00:00Z ERR error="Unable to reach the origin service" originService=http://localhost:3000 (cloudflared)',
  'E   AssertionError: assert 429 == 200',
  'it("returns 429 when the limit is exceeded", async () => {',
  '    - `429 Too Many Requests`: retried three times',
  'The 503 was caused by a deploy; we fixed it yesterday.',
  '# HELP llm_errors_total Errors by status\nllm_errors_total{status="503"} 12',
  'retry: { statusCodes: [408, 429, 500, 502, 503, 504] }',
  'SELECT status, count(*) FROM llm_calls GROUP BY status; -- 429: 12',
  'How do I handle rate_limit_error in Python?',
  'Is there a limit on API keys per account?',
  'weaviate.exceptions.WeaviateQueryError: Query call with protocol GRPC search failed with message 401 Unauthorized',
  'neo4j.exceptions.AuthError: {code: Neo.ClientError.Security.Unauthorized} {message: The client is unauthorized due to authentication failure.}',
  "celery.exceptions.MaxRetriesExceededError: Can't retry tasks.fetch[1] args:() kwargs:{}",
  'Error: P1000: Authentication failed against database server at `localhost`',
  'ERROR: permission denied for relation documents (SQLSTATE 42501)',
  'ssh: connect to host github.com port 22: Connection timed out',
  'Lambda: {"errorType":"Runtime.ImportModuleError","errorMessage":"Unable to import module \'app\'"}',
  "gcloud: ERROR: (gcloud.run.deploy) PERMISSION_DENIED: Permission 'run.services.get' denied on resource",
  "az: (AuthorizationFailed) The client does not have authorization to perform action 'Microsoft.CognitiveServices/accounts/read'",
  'botocore.exceptions.ClientError: An error occurred (ThrottlingException) when calling the GetSecretValue operation: Rate exceeded',
  'Slack API error: rate_limited (retry after 30s)',
];
