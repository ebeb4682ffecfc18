import { expect, test } from 'vitest';
import { indexCatalogue } from '@/lib/decoder/decide/catalogue-index';
import { type Findings, match } from '@/lib/decoder/decide/match';
import { FROZEN_CATALOGUE } from '@/tests/fixtures/catalogue';

const index = indexCatalogue(FROZEN_CATALOGUE);

/** The rows by status, `or` between equal ones; how sure; what it rests on; what was set aside. */
function told(found: Partial<Findings>): string {
  const matched = match({ place: 'field', isProven: true, wording: '', ...found }, index);
  if (!matched) return 'nothing';
  const { rows, outside, ambiguous, confidence, ground, conflict } = matched;
  const which = rows.map(({ status }) => status).join(ambiguous ? ' or ' : ', ');
  if (ambiguous) expect(rows.length).toBeGreaterThan(1);
  const { by, ...what } = ground;
  const aside = conflict ? `; ${conflict.trusted} against ${conflict.against}` : '';
  return `${outside ? `outside ${outside}` : which}: ${confidence} by ${by} ${JSON.stringify(Object.values(what))}${aside}`;
}

const raised = (value: string, ...statuses: number[]) => ({ exception: { value, statuses } });

test.each<[found: Partial<Findings>, answer: string]>([
  // The status decides.
  [{ status: 429 }, '429: certain by status [429,"field"]'],
  [{ status: 429, isProven: false }, '429: likely by status [429,"field"]'],
  [{ status: 418 }, 'outside 418: certain by status [418,"field"]'],
  [
    { status: 403, code: 'model_not_found' },
    '403, 404: certain by status [403,"field"]; status 403 against code model_not_found',
  ],
  [
    { status: 403, type: 'not_found_error' },
    '403, 404: certain by status [403,"field"]; status 403 against type not_found_error',
  ],
  [{ status: 404, type: 'invalid_request_error' }, '404: certain by status [404,"field"]'],
  [{ status: 404, type: 'api_error' }, '404: certain by status [404,"field"]'],
  // Too many requests with no money left is about money, by its code or type; by its wording it may be.
  [
    { status: 429, code: 'insufficient_quota' },
    '402, 429: certain by status [429,"field"]; code insufficient_quota against status 429',
  ],
  [
    { status: 429, code: 'model_not_found' },
    '429, 404: certain by status [429,"field"]; status 429 against code model_not_found',
  ],
  [
    { status: 503, code: 'insufficient_quota' },
    '503, 402: certain by status [503,"field"]; status 503 against code insufficient_quota',
  ],
  [
    { status: 400, code: 'insufficient_quota' },
    '400, 402: certain by status [400,"field"]; status 400 against code insufficient_quota',
  ],
  [
    { status: 429, message: 'Your balance is too low' },
    '429, 402: certain by status [429,"field"]; status 429 against the wording',
  ],
  [
    { status: 429, type: 'rate_limit_error', message: 'Your balance is too low' },
    '429, 402: certain by status [429,"field"]; status 429 against the wording',
  ],
  [
    { status: 429, code: 'rate_limit_exceeded', message: 'Your balance is too low' },
    '429: certain by status [429,"field"]',
  ],
  [{ status: 503, message: 'Your balance is too low' }, '503: certain by status [503,"field"]'],
  [{ status: 429, message: 'No such model' }, '429: certain by status [429,"field"]'],
  // Without a status, code before type, and a type that stands for almost anything after the rest.
  [{ code: 'model_not_found' }, '404: likely by code ["model_not_found"]'],
  [{ code: 'model_not_found', type: 'invalid_request_error' }, '404: certain by code ["model_not_found"]'],
  [{ code: 'model_not_found', type: 'x', isProven: false }, '404: likely by code ["model_not_found"]'],
  [{ type: 'permission_error' }, '403: likely by type ["permission_error"]'],
  [{ code: 'nobody_knows', type: 'permission_error' }, '403: likely by type ["permission_error"]'],
  [{ type: 'server_error' }, '500 or 502: likely by type ["server_error"]'],
  [{ type: 'invalid_request_error' }, '400: likely by type ["invalid_request_error"]'],
  [{ type: 'invalid_request_error', message: 'Malformed body' }, '400: likely by type ["invalid_request_error"]'],
  [
    { type: 'invalid_request_error', message: 'Your balance is too low' },
    '402 or 400: guess by type ["invalid_request_error",402]',
  ],
  // A class beside a word.
  [
    { type: 'permission_error', ...raised('RateLimitError', 429) },
    '403, 429: likely by type ["permission_error"]; type permission_error against exception RateLimitError',
  ],
  [{ type: 'permission_error', ...raised('PermissionDeniedError', 403) }, '403: likely by type ["permission_error"]'],
  [
    { type: 'service_unavailable', ...raised('InternalServerError', 500, 502, 503, 504) },
    '503: likely by type ["service_unavailable"]',
  ],
  [{ type: 'permission_error', ...raised('BadRequestError', 400) }, '403: likely by type ["permission_error"]'],
  [{ type: 'server_error', ...raised('RateLimitError', 429) }, '500 or 502: likely by type ["server_error"]'],
  [{ type: 'permission_error', ...raised('TeapotError', 418) }, '403: likely by type ["permission_error"]'],
  // A word whose end is cut off.
  [{ cutWord: 'rate_limit_err' }, '429: likely by cut ["rate_limit_err"]'],
  [{ cutWord: 'in' }, 'nothing'],
  // A class alone, or with words.
  [{ ...raised('RateLimitError', 429) }, '429: likely by class ["RateLimitError",[429]]'],
  [{ ...raised('InternalServerError', 500, 503) }, '500 or 503: likely by class ["InternalServerError",[500,503]]'],
  [{ ...raised('TeapotError', 418) }, 'outside 418: likely by class ["TeapotError",[418]]'],
  [
    { ...raised('InternalServerError', 500, 503), message: 'The model is overloaded' },
    '503, 500: guess by class ["InternalServerError",[500,503],503]',
  ],
  [
    { ...raised('BadRequestError', 400), message: 'Your balance is too low' },
    '402 or 400: guess by class ["BadRequestError",[400],402]',
  ],
  [
    { ...raised('RateLimitError', 429), message: 'Your balance is too low' },
    '429 or 402: likely by class ["RateLimitError",[429]]',
  ],
  [
    { ...raised('PermissionDeniedError', 403), message: 'Your balance is too low' },
    '403: likely by class ["PermissionDeniedError",[403]]',
  ],
  [{ ...raised('RateLimitError', 429), message: 'No such model' }, '429: likely by class ["RateLimitError",[429]]'],
  [{ ...raised('RateLimitError', 429), message: 'Rate limited' }, '429: likely by class ["RateLimitError",[429]]'],
  // Words alone.
  [{ message: 'Bad Gateway' }, '502: guess by wording [502]'],
  [{ message: 'Payload Too Large' }, 'outside 413: guess by name [413]'],
  [{ message: 'Gateway Timeout' }, '504: guess by wording [504]'],
  [{ message: 'Your balance is too low' }, '402: guess by wording [402]'],
  [{ message: 'You exceeded your current quota' }, '402 or 429: guess by wording [402]'],
  [{ message: 'Rate limited: quota' }, '429: guess by wording [429]'],
  [{ message: 'Something', wording: 'Something: the model is overloaded' }, '503: guess by wording [503]'],
  [{ wording: 'rate limited' }, '429: guess by wording [429]'],
  [{ message: 'Something' }, 'nothing'],
])('%j → %s', (found, answer) => {
  expect(told(found)).toBe(answer);
});
