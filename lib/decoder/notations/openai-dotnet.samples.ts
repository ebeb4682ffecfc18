import type { Samples } from './samples';

/** Samples of {@link OPENAI_DOTNET}. */
export const SAMPLES: Samples = {
  source: 'openai-dotnet `ClientPipelineExtensions.cs`; Azure.Core and Semantic Kernel put the message above `Status:`',
  hits: [
    {
      text: 'HTTP 403 (permission_error: model_not_allowed)\nParameter: model\n\nThis project may not use it.',
      facts: {
        place: 'sdk',
        status: 403,
        type: 'permission_error',
        code: 'model_not_allowed',
        message: 'This project may not use it.',
      },
    },
    {
      text: 'HTTP 401 (invalid_token)\n\nThe token is too old.',
      facts: { place: 'sdk', status: 401, code: 'invalid_token', message: 'The token is too old.' },
    },
    {
      text: 'Microsoft.SemanticKernel.HttpOperationException: Rate limit is exceeded.\nStatus: 429 (Too Many Requests)',
      facts: { place: 'field', status: 429, message: 'Rate limit is exceeded.' },
    },
  ],
  misses: [{ text: 'Status: 200 (OK)', why: 'a success' }],
};
