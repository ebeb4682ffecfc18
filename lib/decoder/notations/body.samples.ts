import type { Samples } from './samples';

/** Samples of {@link BODY}. */
export const SAMPLES: Samples = {
  source: 'the bodies of OpenAI-compatible APIs, and what Python, Node, Ruby, PHP, Go, Rust and loggers print of them',
  hits: [
    {
      text: '{"error":{"message":"Key rejected","type":"invalid_request_error","param":null,"code":"invalid_api_key"}}',
      facts: { message: 'Key rejected', type: 'invalid_request_error', code: 'invalid_api_key' },
    },
    {
      text: "{'error': {'message': 'Slow down', 'type': 'requests', 'param': None, 'code': 429}}",
      facts: { place: 'field', status: 429, message: 'Slow down', type: 'requests' },
    },
    {
      text: 'level=error status=503 err="Model is loading"',
      facts: { place: 'field', status: 503, message: 'Model is loading' },
    },
    { text: '{"error":{"message":"x y","type":"overloa', facts: { message: 'x y', cutWord: 'overloa' } },
    { text: '{"object":"error","message":"Too many","code":"1300"}', facts: { message: 'Too many', code: '1300' } },
  ],
  misses: [
    { text: '{"status":"ok","uptime":429}', why: 'no field of an error' },
    { text: '{"model":"flow-4o","messages":[{"role":"user","content":"error: 429"}]}', why: 'what a person wrote' },
  ],
};
