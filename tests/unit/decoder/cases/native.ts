import type { Case } from './case';

const BODY =
  '{"error":{"message":"Key rejected","type":"invalid_request_error","param":null,"code":"invalid_api_key"}}';
const KEY = { type: 'invalid_request_error', code: 'invalid_api_key', message: 'Key rejected' };

/** Programs in Go. */
export const GO: readonly Case[] = [
  [
    '401',
    `POST "https://api.flowapi.net/v1/chat/completions": 401 Unauthorized {"message":"Key rejected","type":"invalid_request_error","param":null,"code":"invalid_api_key"}`,
    { status: 401, ...KEY },
  ],
  [
    '429',
    'error, status code: 429, status: 429 Too Many Requests, message: Slow down',
    { status: 429, message: 'Slow down' },
  ],
  [
    '401',
    'ChatCompletion error: error, status code: 401, message: Key rejected',
    { status: 401, message: 'Key rejected' },
  ],
  [
    '503',
    "error, status code: 503, status: 503 Service Unavailable, message: invalid character '<' looking for beginning of value, body: <html>",
    { status: 503, message: "invalid character '<' looking for beginning of value" },
  ],
  [
    '401',
    '&{Code:invalid_api_key Message:Key rejected Param:<nil> Type:invalid_request_error HTTPStatus:401 Unauthorized HTTPStatusCode:401 InnerError:<nil>}',
    { status: 401, ...KEY },
  ],
  [
    '401',
    '&openai.APIError{Code:"invalid_api_key", Message:"Key rejected", Param:(*string)(nil), Type:"invalid_request_error", HTTPStatus:"401 Unauthorized", HTTPStatusCode:401, InnerError:(*openai.InnerError)(nil)}',
    { status: 401, ...KEY },
  ],
  ['401', 'map[error:map[code:invalid_api_key message:Key rejected param:<nil> type:invalid_request_error]]', KEY],
  [
    '500',
    'unexpected status 500 Internal Server Error from https://api.flowapi.net/v1/chat/completions',
    { status: 500 },
  ],
  [
    '402',
    `2026/01/02 03:04:05 request failed: HTTP 402: {"error":{"message":"No funds","type":"insufficient_balance","code":null}}`,
    { status: 402, type: 'insufficient_balance', message: 'No funds' },
  ],
  [
    '429',
    'API returned unexpected status code: 429: You are going too fast',
    { status: 429, message: 'You are going too fast' },
  ],
  ['504', 'openai: got status 504 Gateway Timeout', { status: 504 }],
  ['none', 'Post "https://api.flowapi.net/v1/chat/completions": dial tcp: lookup api.flowapi.net: no such host'],
  [
    'none',
    'Post "https://api.flowapi.net/v1/chat/completions": context deadline exceeded (Client.Timeout exceeded while awaiting headers)',
  ],
  [
    'none',
    'panic: runtime error: index out of range [429] with length 404\n\ngoroutine 1 [running]:\nmain.main()\n\t/srv/main.go:500 +0x1d\nexit status 2',
  ],
];

/** Programs on the JVM. */
export const JAVA: readonly Case[] = [
  ['429', 'com.openai.errors.RateLimitException: 429: Slow down', { status: 429, message: 'Slow down' }],
  ['402', 'com.openai.errors.UnexpectedStatusCodeException: 402: No funds', { status: 402, message: 'No funds' }],
  [
    '401',
    'Exception in thread "main" com.openai.errors.UnauthorizedException: 401: Key rejected\n\tat com.openai.core.handlers.ErrorHandler.handle(ErrorHandler.kt:404)',
    { status: 401, message: 'Key rejected' },
  ],
  [
    '503',
    'java.util.concurrent.CompletionException: com.openai.errors.InternalServerException: 503: Unknown',
    { status: 503, message: 'Unknown' },
  ],
  [
    '401',
    `org.springframework.web.client.HttpClientErrorException$Unauthorized: 401 Unauthorized: "{<EOL>  "error": {<EOL>    "message": "Key rejected",<EOL>    "type": "invalid_request_error",<EOL>    "param": null,<EOL>    "code": "invalid_api_key"<EOL>  }<EOL>}"`,
    { status: 401, ...KEY },
  ],
  [
    '429',
    'org.springframework.web.client.HttpClientErrorException$TooManyRequests: 429 Too Many Requests on POST request for "https://api.flowapi.net/v1/chat/completions": [no body]',
    { status: 429 },
  ],
  [
    '502',
    'org.springframework.web.reactive.function.client.WebClientResponseException$BadGateway: 502 Bad Gateway from POST https://api.flowapi.net/v1/chat/completions',
    { status: 502 },
  ],
  ['401', `org.springframework.ai.retry.NonTransientAiException: 401 - ${BODY}`, { status: 401, ...KEY }],
  ['401', `org.springframework.ai.retry.NonTransientAiException: HTTP 401 - ${BODY}`, { status: 401, ...KEY }],
  [
    '503',
    'org.springframework.ai.retry.TransientAiException: 503 - {"error":{"message":"Overloaded","type":"service_unavailable","code":null}}',
    { status: 503, type: 'service_unavailable', message: 'Overloaded' },
  ],
  ['401', `dev.langchain4j.exception.AuthenticationException: dev.langchain4j.exception.HttpException: ${BODY}`, KEY],
  ['429', 'dev.langchain4j.exception.RateLimitException: Slow down', { message: 'Slow down' }],
  ['401', `dev.ai4j.openai4j.OpenAiHttpException: ${BODY}`, KEY],
  [
    '429',
    'Response{protocol=h2, code=429, message=, url=https://api.flowapi.net/v1/chat/completions}',
    { status: 429 },
  ],
  [
    '401',
    'com.theokanning.openai.OpenAiHttpException: Key rejected\nCaused by: retrofit2.adapter.rxjava2.HttpException: HTTP 401 ',
    { status: 401 },
  ],
  [
    '429',
    `feign.FeignException$TooManyRequests: [429 Too Many Requests] during [POST] to [https://api.flowapi.net/v1/chat/completions] [LlmClient#chat(Request)]: [{"error":{"message":"Slow down","type":"rate_limit_error","code":null}}]`,
    { status: 429, type: 'rate_limit_error', message: 'Slow down' },
  ],
  [
    '500',
    'java.io.IOException: Server returned HTTP response code: 500 for URL: https://api.flowapi.net/v1/chat/completions',
    { status: 500 },
  ],
  [
    '429',
    "io.quarkus.ClientWebApplicationException: Received: 'Too Many Requests, status code 429' when invoking REST Client method: 'Llm#chat'",
    { status: 429 },
  ],
  ['401', 'jakarta.ws.rs.NotAuthorizedException: HTTP 401 Unauthorized', { status: 401 }],
  ['429', 'com.aallam.openai.api.exception.RateLimitException: Slow down', { message: 'Slow down' }],
  [
    '401',
    'OpenAIError(detail=OpenAIErrorDetails(code=invalid_api_key, message=Key rejected, param=null, type=invalid_request_error))',
    KEY,
  ],
  ['none', 'java.net.UnknownHostException: api.flowapi.net'],
  ['429', 'status=HttpStatus.TOO_MANY_REQUESTS message="Slow down"', { status: 429, message: 'Slow down' }],
  ['none', 'javax.naming.AuthenticationException: [LDAP: error code 49 - Invalid Credentials]'],
  ['none', 'org.springframework.security.authentication.BadCredentialsException: Bad credentials'],
];

/** Programs for .NET. */
export const DOTNET: readonly Case[] = [
  [
    '503',
    "warn: Polly[3]\n      Execution attempt. Source: 'standard//Retry', Result: '503', Handled: 'True', Attempt: '1'",
    { status: 503 },
  ],
  [
    '402|429',
    'System.ClientModel.ClientResultException: HTTP 429 (insufficient_quota: insufficient_quota)\n\nQuota is gone',
    { status: 429, type: 'insufficient_quota', code: 'insufficient_quota', message: 'Quota is gone' },
  ],
  [
    '401',
    'Unhandled exception. System.ClientModel.ClientResultException: HTTP 401 (invalid_request_error: invalid_api_key)\r\n\r\nKey rejected\r\n   at OpenAI.ClientPipelineExtensions.ProcessMessageAsync()',
    { status: 401, ...KEY },
  ],
  [
    '400',
    'System.ClientModel.ClientResultException: HTTP 400 (invalid_request_error: unsupported_value)\nParameter: temperature\n\nOnly 1 is supported',
    { status: 400, type: 'invalid_request_error', code: 'unsupported_value', message: 'Only 1 is supported' },
  ],
  [
    '400',
    'HTTP 400 (invalid_request_error: )\nParameter: messages\n\nBad role',
    { status: 400, type: 'invalid_request_error', message: 'Bad role' },
  ],
  [
    '503',
    'System.ClientModel.ClientResultException: Service request failed.\nStatus: 503 (Service Unavailable)',
    { status: 503, message: 'Service request failed.' },
  ],
  [
    '429',
    'Azure.RequestFailedException: Rate limit is exceeded. Try again in 26 seconds.\nStatus: 429 (Too Many Requests)\nErrorCode: 429\n\nContent:\n{"error":{"code":"429","message": "Rate limit is exceeded. Try again in 26 seconds."}}\n\nHeaders:\nRetry-After: 26\nx-request-id: 0f1e2d3c-1111-2222-3333-444455556666\nDate: Mon, 02 Mar 2026 10:00:00 GMT',
    {
      status: 429,
      retryAfterSeconds: 26,
      message: 'Rate limit is exceeded. Try again in 26 seconds.',
      requestId: '0f1e2d3c-1111-2222-3333-444455556666',
    },
  ],
  [
    '401',
    'System.Net.Http.HttpRequestException: Response status code does not indicate success: 401 (Unauthorized).',
    { status: 401 },
  ],
  [
    '429',
    "StatusCode: 429, ReasonPhrase: 'Too Many Requests', Version: 1.1, Content: System.Net.Http.HttpConnectionResponseContent, Headers:\n{\n  Date: Mon, 02 Mar 2026 10:00:00 GMT\n  Retry-After: 7\n  x-request-id: req_abcabcabc123\n}",
    { status: 429, retryAfterSeconds: 7, requestId: 'req_abcabcabc123' },
  ],
  [
    '429',
    'Error at chat/completions (https://api.flowapi.net/v1/chat/completions) with HTTP status code: TooManyRequests. Content: {"error":{"message":"Slow down","type":"requests","param":null,"code":"rate_limit_exceeded"}}',
    { status: 429, type: 'requests', code: 'rate_limit_exceeded', message: 'Slow down' },
  ],
  [
    '404',
    'Microsoft.SemanticKernel.HttpOperationException: HTTP 404 (invalid_request_error: model_not_found)\n\nThe model `m` does not exist',
    { status: 404, type: 'invalid_request_error', code: 'model_not_found', message: 'The model `m` does not exist' },
  ],
  ['402', '[OpenAI] insufficient_balance: No funds (HTTP 402)', { status: 402, type: 'insufficient_balance' }],
  [
    'none',
    'System.Threading.Tasks.TaskCanceledException: The request was canceled due to the configured HttpClient.Timeout of 100 seconds elapsing.',
  ],
];

/** Programs in Rust. */
export const RUST: readonly Case[] = [
  [
    '401',
    'Error: ApiError(ApiError { message: "Key rejected", type: Some("invalid_request_error"), param: None, code: Some("invalid_api_key") })',
    KEY,
  ],
  [
    '429',
    'ApiError(ApiErrorResponse { status_code: 429, api_error: ApiError { message: "Slow down", type: Some("requests"), param: None, code: Some("rate_limit_exceeded") } })',
    { status: 429, type: 'requests', code: 'rate_limit_exceeded', message: 'Slow down' },
  ],
  ['401', 'invalid_request_error: Key rejected (code: invalid_api_key)', KEY],
  [
    '404',
    '404 Not Found invalid_request_error: The model `m` does not exist (param: model) (code: model_not_found)',
    { status: 404, type: 'invalid_request_error', code: 'model_not_found', message: 'The model `m` does not exist' },
  ],
  [
    '503',
    '503 Service Unavailable {"error":{"message":"Overloaded","type":"service_unavailable","param":null,"code":null}}',
    { status: 503, type: 'service_unavailable', message: 'Overloaded' },
  ],
  [
    '429',
    'reqwest::Error { kind: Status(429), url: Url { scheme: "https", host: Some(Domain("api.flowapi.net")), port: None, path: "/v1/chat/completions" } }',
    { status: 429 },
  ],
  [
    '401',
    'Err(HttpError(401, "{\\"error\\":{\\"message\\":\\"Key rejected\\",\\"type\\":\\"invalid_request_error\\",\\"param\\":null,\\"code\\":\\"invalid_api_key\\"}}"))',
    { status: 401, type: 'invalid_request_error', code: 'invalid_api_key', message: 'Key rejected' },
  ],
  [
    '500',
    'CompletionError: HttpError: Invalid status code 500 Internal Server Error with message: {"error":{"message":"Oops","type":"server_error"}}',
    { status: 500, type: 'server_error', message: 'Oops' },
  ],
  [
    '402|429',
    'failed to deserialize api response: error:missing field `choices` content:{"error":{"message":"Quota is gone","type":"insufficient_quota","param":null,"code":"insufficient_quota"}}',
    { type: 'insufficient_quota', code: 'insufficient_quota', message: 'Quota is gone' },
  ],
  ['none', 'error[E0404]: expected trait, found struct `Client`\n --> src/main.rs:429:10'],
  [
    'none',
    'thread \'main\' panicked at src/main.rs:503:10:\ncalled `Result::unwrap()` on an `Err` value: reqwest::Error { kind: Request, source: hyper_util::client::legacy::Error(Connect, ConnectError("dns error")) }',
  ],
];

/** Programs in Ruby and PHP. */
export const RUBY_PHP: readonly Case[] = [
  [
    '429',
    'Faraday::TooManyRequestsError: the server responded with status 429',
    { status: 429, message: 'the server responded with status 429' },
  ],
  [
    '401',
    "/app/vendor/bundle/ruby/3.3.0/gems/faraday-2.9.0/lib/faraday/response/raise_error.rb:404:in `on_complete': the server responded with status 401 (Faraday::UnauthorizedError)",
    { status: 401 },
  ],
  [
    '429',
    'OpenAI::Errors::RateLimitError: {url: "https://api.flowapi.net/v1/chat/completions", status: 429, body: {error: {message: "Slow down", type: "requests", param: nil, code: "rate_limit_exceeded"}}}',
    { status: 429, type: 'requests', code: 'rate_limit_exceeded', message: 'Slow down' },
  ],
  [
    '503',
    'status=503 url=https://api.flowapi.net/v1/chat/completions message=Overloaded',
    { status: 503, message: 'Overloaded' },
  ],
  [
    '401',
    '{"error"=>{"message"=>"Key rejected", "type"=>"invalid_request_error", "param"=>nil, "code"=>"invalid_api_key"}}',
    KEY,
  ],
  ['429', 'RestClient::TooManyRequests: 429 Too Many Requests', { status: 429 }],
  ['404', '#<Net::HTTPNotFound 404 Not Found readbody=true>', { status: 404 }],
  ['402', 'RubyLLM::PaymentRequiredError: No funds', { message: 'No funds' }],
  [
    '401',
    'PHP Fatal error:  Uncaught OpenAI\\Exceptions\\ErrorException: Incorrect API key in /srv/vendor/openai-php/client/src/Transporters/HttpTransporter.php:404',
    {
      message: 'Incorrect API key',
    },
  ],
  [
    '429',
    'OpenAI\\Exceptions\\RateLimitException: Request rate limit has been exceeded.',
    { message: 'Request rate limit has been exceeded.' },
  ],
  [
    '503',
    'OpenAI\\Exceptions\\ServerException: Server error (HTTP 503) occurred.',
    { status: 503, message: 'Server error (HTTP 503) occurred.' },
  ],
  [
    '429',
    'GuzzleHttp\\Exception\\ClientException: Client error: `POST https://api.flowapi.net/v1/chat/completions` resulted in a `429 Too Many Requests` response:\n{\n    "error": {\n        "message": "Slow down",\n        "type": "requests",\n        "param": null,\n        "code": "rate_limit_exceeded"\n    (truncated...)',
    { status: 429, type: 'requests', code: 'rate_limit_exceeded', message: 'Slow down' },
  ],
  [
    '401',
    'Array\n(\n    [error] => Array\n        (\n            [message] => Key rejected\n            [type] => invalid_request_error\n            [param] => \n            [code] => invalid_api_key\n        )\n\n)',
    KEY,
  ],
  [
    '401',
    'array(1) {\n  ["error"]=>\n  array(4) {\n    ["message"]=>\n    string(12) "Key rejected"\n    ["type"]=>\n    string(21) "invalid_request_error"\n    ["param"]=>\n    NULL\n    ["code"]=>\n    string(15) "invalid_api_key"\n  }\n}',
    KEY,
  ],
  [
    '401',
    'object(stdClass)#3 (1) {\n  ["error"]=>\n  object(stdClass)#2 (3) {\n    ["message"]=>\n    string(12) "Key rejected"\n    ["type"]=>\n    string(21) "invalid_request_error"\n    ["code"]=>\n    string(15) "invalid_api_key"\n  }\n}',
    KEY,
  ],
  [
    '401',
    'array:1 [\n  "error" => array:4 [\n    "message" => "Key rejected"\n    "type" => "invalid_request_error"\n    "param" => null\n    "code" => "invalid_api_key"\n  ]\n]',
    KEY,
  ],
  ['402', 'HTTP/2 402  returned for "https://api.flowapi.net/v1/chat/completions".', { status: 402 }],
  ['none', 'Undefined array key "choices" in /srv/app/Chat.php on line 404'],
];

/** Programs in other languages, and tools of other kinds. */
export const OTHER: readonly Case[] = [
  [
    '429',
    '%HTTPoison.Response{status_code: 429, body: "{\\n  \\"error\\": {\\n    \\"message\\": \\"Slow down\\",\\n    \\"type\\": \\"requests\\",\\n    \\"param\\": null,\\n    \\"code\\": \\"rate_limit_exceeded\\"\\n  }\\n}", headers: [{"Date", "Mon, 02 Mar 2026 10:00:00 GMT"}, {"x-request-id", "req_e1e2e3e4e5"}, {"retry-after", "9"}]}',
    {
      status: 429,
      type: 'requests',
      code: 'rate_limit_exceeded',
      message: 'Slow down',
      requestId: 'req_e1e2e3e4e5',
      retryAfterSeconds: 9,
    },
  ],
  [
    '401',
    '** (MatchError) no match of right hand side value: {:ok, %Req.Response{status: 401, headers: %{"x-request-id" => ["req_abab12abab"]}, body: %{"error" => %{"code" => "invalid_api_key", "message" => "Key rejected", "param" => nil, "type" => "invalid_request_error"}}}}',
    { status: 401, ...KEY, requestId: 'req_abab12abab' },
  ],
  [
    '401',
    '{:error, %{"error" => %{"code" => "invalid_api_key", "message" => "Key rejected", "param" => nil, "type" => "invalid_request_error"}}}',
    KEY,
  ],
  [
    '503',
    'DioException [bad response]: This exception was thrown because the response has a status code of 503 and RequestOptions.validateStatus was configured to throw for this status code.',
    { status: 503 },
  ],
  ['429', 'RequestFailedException(message: Slow down, statusCode: 429)', { status: 429, message: 'Slow down' }],
  [
    '401',
    'OpenAIClientException({\n  "uri": "https://api.flowapi.net/v1/chat/completions",\n  "method": "POST",\n  "code": 401,\n  "message": "Unsuccessful response",\n  "body": {\n    "error": {\n      "message": "Key rejected",\n      "type": "invalid_request_error",\n      "param": null,\n      "code": "invalid_api_key"\n    }\n  }\n})',
    { status: 401, ...KEY },
  ],
  [
    '401',
    'APIErrorResponse(error: OpenAI.APIError(message: "Key rejected", type: "invalid_request_error", param: nil, code: Optional("invalid_api_key")))',
    KEY,
  ],
  [
    '429',
    'statusError(response: <NSHTTPURLResponse: 0x600003> { URL: https://api.flowapi.net/v1/chat/completions } { Status Code: 429, Headers {\n    "Content-Type" =     (\n        "application/json"\n    );\n    "Retry-After" =     (\n        12\n    );\n    "x-request-id" =     (\n        "req_5w1f7abc99"\n    );\n} }, statusCode: 429)',
    { status: 429, requestId: 'req_5w1f7abc99', retryAfterSeconds: 12 },
  ],
  [
    '401',
    'responseValidationFailed(reason: Alamofire.AFError.ResponseValidationFailureReason.unacceptableStatusCode(code: 401))',
    { status: 401 },
  ],
  [
    '429',
    'E/Volley: [404] NetworkUtility.shouldRetryException: Unexpected response code 429 for https://api.flowapi.net/v1/chat/completions',
    { status: 429 },
  ],
  ['429', 'Error in `httr2::req_perform()`:\n! HTTP 429 Too Many Requests.', { status: 429 }],
  [
    '401',
    'Invoke-RestMethod : The remote server returned an error: (401) Unauthorized.\nAt C:\\jobs\\ask.ps1:404 char:12',
    { status: 401 },
  ],
  ['400', 'Invoke-RestMethod: Response status code does not indicate success: 400 (Bad Request).', { status: 400 }],
  ['503', '503 Service Unavailable at ask.pl line 404.', { status: 503 }],
  [
    '429',
    'Exception: Request failed for https://api.flowapi.net returned code 429. Truncated server response: { "error": { "message": "Slow d... (use muteHttpExceptions option to examine full response)',
    { status: 429 },
  ],
];
