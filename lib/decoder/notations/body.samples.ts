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
    { text: '{"message":"Balance is gone","code":"13001300"}', facts: { message: 'Balance is gone' } },
    {
      text: '{"error":{"message":"Key is held","code":"key_held"}}',
      facts: { message: 'Key is held', code: 'key_held' },
    },
    {
      text: '{"status":"rate_limit_error","message":"Slow down"}',
      facts: { type: 'rate_limit_error', message: 'Slow down' },
    },
    {
      text: '{"status":"FORBIDDEN_MODEL","message":"No access","code":403}',
      facts: { place: 'field', status: 403, code: 'FORBIDDEN_MODEL', message: 'No access' },
    },
    {
      text: 'code=503 request_id=req_9a8b7c6d',
      facts: { place: 'lone-field', status: 503, requestId: 'req_9a8b7c6d' },
    },
    // A status before the message is no part of it, unless it is another one.
    { text: '{"status":429,"message":"429 Slow down"}', facts: { place: 'field', status: 429, message: 'Slow down' } },
    { text: '{"error":{"message":"429 Slow down"}}', facts: { place: 'message', status: 429, message: 'Slow down' } },
    {
      text: '{"status":400,"message":"429 of 500 fit"}',
      facts: { place: 'field', status: 400, message: '429 of 500 fit' },
    },
    // A message that is a page or a list tells nothing to a reader.
    { text: '{"status":502,"message":"<!DOCTYPE html><html lang=en>"}', facts: { place: 'field', status: 502 } },
    { text: '{"status":502,"message":"<p>Bad gateway</p>"}', facts: { place: 'field', status: 502 } },
    { text: '{"status":400,"message":"[{\\"loc\\":1}]"}', facts: { place: 'field', status: 400 } },
    {
      text: '{"status":400,"message":"[model] is no model"}',
      facts: { place: 'field', status: 400, message: '[model] is no model' },
    },
    {
      text: '{"error":{"message":"Provider returned error","code":503,"metadata":{"raw":"The socket was closed"}}}',
      facts: { place: 'field', status: 503, message: 'The socket was closed' },
    },
    {
      text: '{"error":{"message":"The provider is busy","code":503,"metadata":{"raw":"The socket was closed"}}}',
      facts: { place: 'field', status: 503, message: 'The provider is busy' },
    },
    // A class in the place of the type is the type beside a code or a parameter, and else what was raised.
    {
      text: '{"error":{"type":"NotFoundError","message":"No such model","code":"model_gone"}}',
      facts: { type: 'NotFoundError', message: 'No such model', code: 'model_gone' },
    },
    {
      text: '{"error":{"type":"BadRequestError","message":"No such field","param":"model"}}',
      facts: { type: 'BadRequestError', message: 'No such field' },
    },
    {
      text: '{"type":"NotFoundError","message":"No such model"}',
      facts: { exception: [404], message: 'No such model' },
    },
    {
      text: '{"name":"openai.InternalServerError","message":"It broke"}',
      facts: { exception: [500, 502, 503, 504], message: 'It broke' },
    },
    {
      text: '{"name":"litellm.InternalServerError","message":"It broke"}',
      facts: { exception: [500], message: 'It broke' },
    },
  ],
  misses: [
    { text: '{"status":"ok","uptime":429}', why: 'no field of an error' },
    { text: '{"model":"flow-4o","messages":[{"role":"user","content":"error: 429"}]}', why: 'what a person wrote' },
  ],
};
