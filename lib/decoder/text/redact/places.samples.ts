import type { Samples } from './samples';

/** Samples of {@link places}. */
export const samples: Samples = {
  hits: [
    ['Incorrect API key provided: @Kiwi2031!!!. You can find yours in the account.', '@Kiwi2031!!!'],
    ['Incorrect API key provided: correcthorse. You can find yours in the account.', 'correcthorse'],
    ["{'message': 'Incorrect API key provided: flachs.wolle. You can'}", 'flachs.wolle'],
    ['Invalid token provided: Zebra', 'Zebra'],
    ['credentials received: lea/Zebra/9', 'lea/Zebra/9'],
    ["Received=q7Zr2LxV0pT4nB8s, expected to start with 'sk-'", 'q7Zr2LxV0pT4nB8s'],
    ['key expected, but got: q7Zr2LxV0pT4nB8s', 'q7Zr2LxV0pT4nB8s'],
    ['openai.DefaultConfig("q7Zr2LxV0pT4nB8s")', 'q7Zr2LxV0pT4nB8s'],
    ["OpenAI::client('q7Zr2LxV0pT4nB8s')", 'q7Zr2LxV0pT4nB8s'],
    ['OpenAI("q7Zr2LxV0pT4nB8s")', 'q7Zr2LxV0pT4nB8s'],
    ['passed=q7Zr2LxV0pT4nB8s', 'q7Zr2LxV0pT4nB8s'],
    ["'Zebra-77-Streifen' is not a valid API key", 'Zebra-77-Streifen'],
    ['q7Zr2LxV0pT4nB is not a valid token', 'q7Zr2LxV0pT4nB'],
    ['"Zebra_77_Streifen" is no longer an active key', 'Zebra_77_Streifen'],
    ['q7Zr2LxV0pT4nB is an invalid API key', 'q7Zr2LxV0pT4nB'],
    ['q7Zr2LxV0pT4nB was not a valid API key', 'q7Zr2LxV0pT4nB'],
    ['q7Zr2LxV0pT4nB was an unknown API key', 'q7Zr2LxV0pT4nB'],
    ["input_value='q7Zr2LxV0pT4nB8s', input_type=str", 'q7Zr2LxV0pT4nB8s'],
    ['Flow("q7Zr2LxV0pT4nB8s")', 'q7Zr2LxV0pT4nB8s'],
    ['Anthropic("q7Zr2LxV0pT4nB8s")', 'q7Zr2LxV0pT4nB8s'],
    ['Mistral("q7Zr2LxV0pT4nB8s")', 'q7Zr2LxV0pT4nB8s'],
    ['Groq("q7Zr2LxV0pT4nB8s")', 'q7Zr2LxV0pT4nB8s'],
    ['Cohere("q7Zr2LxV0pT4nB8s")', 'q7Zr2LxV0pT4nB8s'],
    ['I tried "q7Zr2LxV0pT4nB8s" as the API key', 'q7Zr2LxV0pT4nB8s'],
    ['Malformed: got "q7Zr2LxV0pT4nB8s"', 'q7Zr2LxV0pT4nB8s'],
  ],
  misses: [
    ['Incorrect API key provided: sk-proj-abc1***...***wxyz.', 'cut by the server'],
    ['No API key provided.', 'no value'],
    ['This is not a valid API key', 'a word'],
    ['Incorrect API key provided. You can find', 'no value'],
  ],
};
