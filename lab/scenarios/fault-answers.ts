import type { Expected, Scenario } from '../scenario';
import { ANSWER_TEXT, type Step } from '../stand-in/step';
import { AT_ONCE_MS, OK } from './expectations';
import { htmlPage } from './html-page';

function unusable(shows: string): Expected {
  return { requests: 1, ends: 'unusable', shows, endsWithinMs: AT_ONCE_MS };
}

const errorBody: Step = { body: '{"error": {"message": "The model is busy.", "type": "server_error", "code": null}}' };
const withoutChoices: Step = {
  body: '{"id": "chatcmpl-1", "object": "chat.completion", "created": 1700000000, "model": "gpt-4o", "choices": []}',
};

/** The error stands first, so that a snippet which shows the beginning of what came shows it. */
const errorBesideText: Step = {
  body: JSON.stringify({
    error: { message: 'The model broke off.', type: 'server_error', code: null },
    choices: [{ index: 0, message: { role: 'assistant', content: ANSWER_TEXT }, finish_reason: 'stop' }],
  }),
};

const brokenJson: Step = { body: '{"id": "chatcmpl-2", "object": "chat.completion", "choices": [{' };

/** Answers with status 200 that hold no answer. They were paid for: to ask again would pay again, for the same. */
export const answerFaults: readonly Scenario[] = [
  ['200 with an error body', errorBody, 'The model is busy.'] as const,
  ['200 with an error beside a text', errorBesideText, 'The model broke off.'] as const,
  ['200 without choices', withoutChoices, 'chatcmpl-1'] as const,
  ['200 with broken JSON', brokenJson, 'chatcmpl-2'] as const,
  ['200 with a page of HTML', htmlPage(200, 'Welcome'), 'Welcome'] as const,
].map(([fault, step, shows]) => ({
  name: `${fault} is an error, and not retried`,
  fault,
  policy: 'default',
  steps: [step, OK],
  expected: unusable(shows),
}));
