import { describe, expect, it } from 'vitest';
import { tokenCounts } from '@/lib/token-counts';

describe('how long a prompt was, and how long it may be', () => {
  it.each([
    [
      'OpenAI',
      "This model's maximum context length is 128000 tokens. However, your messages resulted in 130012 tokens.",
      [130012, 128000],
    ],
    [
      'OpenAI and vLLM, with the answer counted in',
      "This model's maximum context length is 4097 tokens, however you requested 4500 tokens (3500 in the messages, 1000 in the completion).",
      [4500, 4097],
    ],
    ['Anthropic', 'prompt is too long: 208310 tokens > 200000 maximum', [208310, 200000]],
    [
      'Google',
      'The input token count (1250000) exceeds the maximum number of tokens allowed (1048576).',
      [1250000, 1048576],
    ],
    [
      'Mistral',
      'Prompt contains 40150 tokens and 0 draft tokens, too large for model with 32768 maximum context length',
      [40150, 32768],
    ],
    ['llama.cpp', 'the request exceeds the available context size (2048 tokens): it has 3012', [3012, 2048]],
    ['with commas', 'Context length of 8,192 tokens exceeded: 9,001 were sent to gpt-4-0613.', [9001, 8192]],
  ])('%s', (_, message, [sent, limit]) => {
    expect(tokenCounts(message)).toEqual({ sent, limit });
  });

  it.each([
    ['no number is above the limit', "This model's maximum context length is 4096 tokens, and max_tokens is 512."],
    [
      'the answer is too long, not the prompt',
      'max_tokens is too large: 100000. This model supports at most 4096 completion tokens.',
    ],
    ['it tells no limit', 'Please reduce the length of the messages: 9000 tokens are over the context window.'],
    ['it is about pace', 'Rate limit reached for tokens per min. Limit: 10000, Requested: 12000.'],
    ['the larger number is part of a name', 'maximum context length is 4096 tokens for gpt-4-9999'],
    ['there is no message', ''],
  ])('not where %s', (_, message) => {
    expect(tokenCounts(message)).toBeUndefined();
  });
});
