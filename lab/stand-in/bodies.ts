import { ANSWER_TEXT, type Step } from './step';

/** `error.type` and `error.code` as FlowAPI's reference has them per status; 401 is its own sample, where type and code differ. */
const ERROR_TYPES: Record<number, { type: string; code: string | null }> = {
  400: { type: 'invalid_request_error', code: null },
  401: { type: 'invalid_request_error', code: 'invalid_api_key' },
  402: { type: 'insufficient_balance', code: null },
  403: { type: 'permission_error', code: null },
  404: { type: 'not_found_error', code: null },
  429: { type: 'rate_limit_error', code: null },
  503: { type: 'service_unavailable', code: null },
  504: { type: 'gateway_timeout', code: null },
};

/**
 * @param status HTTP status
 * @param number which request of its script it answers, from 1
 * @returns the message of the error body: different for each answer, so that a test can tell which error came out
 */
export function errorMessage(status: number, number: number): string {
  return `The stand-in answers request ${number} with ${status}.`;
}

/**
 * @param step what is played
 * @param number which request of its script it answers, from 1
 * @param wantsStream whether the request asks for a stream
 * @returns the body's text
 */
export function bodyText(step: Step, number: number, wantsStream: boolean): string {
  if (step.body !== undefined) return step.body;
  const status = step.status ?? 200;
  if (status < 400 && wantsStream) return wholeStream(number);
  if (status < 400) return JSON.stringify(completion({ message: { role: 'assistant', content: ANSWER_TEXT } }, 'stop'));
  const fallback = ERROR_TYPES[status] ?? { type: 'server_error', code: null };
  return JSON.stringify({ error: { message: errorMessage(status, number), ...fallback, ...step.error } });
}

/**
 * @param number which request of its script it answers, from 1
 * @returns server-sent events: two with text, a thought without one, an error after HTTP 200, and the two that end a whole stream: `finish_reason` and `[DONE]`
 */
export function streamEvents(number: number): {
  text: string[];
  thought: string;
  error: string;
  finish: string;
  done: string;
} {
  const [first, ...rest] = ANSWER_TEXT.split(' ');
  const texts = [`${first}`, ` ${rest.join(' ')}`];
  const error = { error: { message: errorMessage(503, number), type: 'service_unavailable', code: null } };
  return {
    text: texts.map((content) => event(completion({ delta: { content } }, null))),
    thought: event(completion({ delta: { content: null, reasoning_content: 'Hm.' } }, null)),
    error: event(error),
    finish: event(completion({ delta: {} }, 'stop')),
    done: 'data: [DONE]\n\n',
  };
}

function wholeStream(number: number): string {
  const { text, finish, done } = streamEvents(number);
  return [...text, finish, done].join('');
}

/** A chat completion, or one chunk of a streamed one, with one choice. */
function completion(choice: { message: object } | { delta: object }, finishReason: 'stop' | null): object {
  const isChunk = 'delta' in choice;
  return {
    id: 'chatcmpl-1',
    object: isChunk ? 'chat.completion.chunk' : 'chat.completion',
    created: 1_700_000_000,
    model: 'gpt-4o',
    choices: [{ index: 0, finish_reason: finishReason, logprobs: null, ...choice }],
    ...(isChunk ? {} : { usage: { prompt_tokens: 1, completion_tokens: 5, total_tokens: 6 } }),
  };
}

function event(data: object): string {
  return `data: ${JSON.stringify(data)}\n\n`;
}
