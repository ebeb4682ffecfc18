import type { SdkId } from '../diagnosis';

/** What only one SDK prints. Source: the SDKs' own error output. */
const SIGNS: readonly (readonly [SdkId, RegExp])[] = [
  ['openai-node', /node_modules\/openai\/|APIError\.generate/],
  ['openai-java', /com\.openai\./],
  ['openai-dotnet', /ClientResultException|HTTP \d{3} \([\w-]*: /],
  ['openai-ruby', /OpenAI::Errors::/],
  ['async-openai', /ApiError\(ApiError/],
  ['openai-php', /OpenAI\\{1,4}Exceptions/],
  ['openai-go', /POST "https?:.{1,300}": \d{3}/],
  ['openai-python', /-packages\/openai\/|\bopenai\.(?:error\.)?[A-Z]|Error code: \d{3} - [{[]/],
];

/**
 * @param text the neighbourhood of the error
 * @returns the SDK that printed it, if it shows
 */
export function sdkOf(text: string): SdkId | undefined {
  return SIGNS.find(([, sign]) => sign.test(text))?.[0];
}
