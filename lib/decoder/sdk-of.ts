import type { SdkId } from './diagnosis';

/** What only one SDK prints. Sources: see `tables/sdk-classes`; checked against the SDKs' own error output. */
const SIGNS: readonly (readonly [SdkId, RegExp])[] = [
  ['openai-node', /node_modules\/openai\/|OpenAI\.makeRequest|APIError\.generate|requestID: |openai@\d/],
  ['openai-java', /com\.openai\.(?:errors|core|client)/],
  ['openai-dotnet', /System\.ClientModel\.ClientResultException|HTTP \d{3} \([\w-]*: ?[\w-]*\)/],
  ['openai-ruby', /OpenAI::Errors::|lib\/openai\/internal\/transport/],
  ['async-openai', /ApiError\(ApiError|async_openai|api_error: ApiError/],
  ['openai-php', /OpenAI\\{1,2}Exceptions\\{1,2}/],
  ['openai-go', /\b(?:POST|GET) "https?:\/\/[^"\n]{1,300}": \d{3}|openai-go/],
  [
    'openai-python',
    /(?:site|dist)-packages\/openai\/|\bopenai\.(?:error\.)?[A-Z]\w+(?:Error|Timeout)\b|\bError code: \d{3} - [{[]/,
  ],
];

/**
 * @param text the neighbourhood of the error
 * @returns the SDK that printed it, if it shows
 */
export function sdkOf(text: string): SdkId | undefined {
  return SIGNS.find(([, sign]) => sign.test(text))?.[0];
}
