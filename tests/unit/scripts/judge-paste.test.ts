import { describe, expect, it } from 'vitest';
import { judgePaste, type Measure } from '@/scripts/judge-paste';
import { FROZEN_CATALOGUE } from '@/tests/fixtures/catalogue';

const LIMITED = `HTTP/1.1 429 Too Many Requests
Retry-After: 12

{"error": {"message": "Slow down", "type": "rate_limit_error", "code": "tokens"}}`;

const KEY = 'sk-proj-Zq3vT8mWx1Lr5Ny7Kd2Hb9Pf4Jc6Gs';

const REFUSED = `HTTP/1.1 401 Unauthorized
X-Request-ID: req_7Qm2Xa91

{"error": {"message": "Incorrect API key provided: ${KEY}", "type": "invalid_api_key"}}`;

type Label = Omit<Parameters<typeof judgePaste>[0], 'id' | 'family' | 'paste'>;

const NOTHING: Label = { expect: [], extract: {}, secrets: [] };

function judge(paste: string, label: Partial<Label>) {
  const { verdicts, isFalseAlarm } = judgePaste(
    { id: '1', family: 'test', paste, ...NOTHING, ...label },
    FROZEN_CATALOGUE,
    0,
  );
  const of = (measure: Measure) => verdicts.filter((one) => one.measure === measure);
  return {
    isFalseAlarm,
    right: (measure: Measure) => of(measure).map(({ isRight }) => isRight),
    faults: verdicts.filter(({ isRight, fault }) => !isRight && fault !== '').map(({ fault }) => fault),
  };
}

describe('a paste is judged by its label', () => {
  it('and all that the answer got right counts', () => {
    const { right, faults, isFalseAlarm } = judge(LIMITED, {
      expect: ['429'],
      extract: { status: 429, type: 'rate_limit_error', code: 'tokens', message: 'Slow down', retry_after: 12 },
      all: ['429'],
    });
    expect([faults, isFalseAlarm]).toEqual([[], false]);
    expect(right('rows')).toEqual([true]);
    expect(right('certain')).toEqual([true]);
    expect(right('values')).toEqual(Array(5).fill(true));
    expect(right('messages')).toEqual([true]);
    expect(right('waits')).toEqual([true]);
    expect(right('listed')).toEqual([true]);
    expect(right('alternatives')).toEqual([]);
  });

  it('and all that it got wrong is named', () => {
    const { right, faults, isFalseAlarm } = judge(LIMITED, {
      expect: ['503'],
      extract: { status: 503, message: 'Wait', retry_after: 13, request_id: 'req_1', colour: 'red' },
      all: ['429', '503'],
    });
    expect(faults).toEqual([
      'row: wanted 503, got known 429 (Status 429 in the HTTP status line.)',
      'row: called certain',
      'status: wanted 503, got 429',
      'message: wanted "Wait", got "Slow down"',
      'retry_after: wanted 13, got 12',
      'request_id: wanted "req_1", got undefined',
      'colour: wanted "red", got undefined',
      'all: wanted 429,503, got 429',
    ]);
    expect([right('messages'), right('waits'), isFalseAlarm]).toEqual([[false], [false], false]);
  });
});

it('an answer that is a guess is not judged as a certain one', () => {
  expect(judge('429', { expect: ['429'] }).right('certain')).toEqual([]);
  expect(judge('The tests are green.', {}).right('certain')).toEqual([]);
});

it('every error of a log must be listed, whichever decides', () => {
  const log = [
    '2026-03-02T10:02:00Z HTTP 503 {"error": {"message": "Busy", "type": "service_unavailable"}}',
    '2026-03-02T10:03:00Z HTTP 401 {"error": {"message": "Bad key", "type": "invalid_api_key"}}',
  ].join('\n');
  const statuses = ['401', '503'];
  expect(judge(log, { expect: statuses, all: statuses }).right('listed')).toEqual([true]);
  expect(judge(log, { expect: statuses, all: [...statuses, '429'] }).right('listed')).toEqual([false]);
});

describe('a text without an error of the reference', () => {
  it('must have none', () => {
    expect(judge('The tests are green.', {})).toMatchObject({ isFalseAlarm: false, faults: [] });
    const alarm = judge(LIMITED, {});
    expect([alarm.isFalseAlarm, alarm.right('rows')]).toEqual([true, [false]]);
    expect(alarm.faults[0]).toMatch(/^row: wanted , got known 429/);
  });

  it('has the status that the reference does not list', () => {
    const teapot = 'HTTP/1.1 418 I am a teapot\n\n{"error": {"message": "Short and stout", "type": "teapot"}}';
    expect(judge(teapot, { outside_status: 418, all: ['418'] }).faults).toEqual([]);
    expect(judge(teapot, { outside_status: 410 }).faults[0]).toMatch(/^row: wanted 410, got outside/);
    expect(judge('The tests are green.', { outside_status: 418 }).right('rows')).toEqual([false]);
  });
});

it('an error that may be one of several must name each of them', () => {
  const either = '{"error": {"message": "Something broke", "type": "server_error"}}';
  expect(judge(either, { expect: ['500', '502'] })).toMatchObject({ faults: [] });
  expect(judge(either, { expect: ['500', '502'] }).right('alternatives')).toEqual([true]);
  const missing = judge(either, { expect: ['500', '502', '504'] });
  expect([missing.right('rows'), missing.right('alternatives')]).toEqual([[true], [false]]);
  expect(missing.faults).toEqual([expect.stringMatching(/^alternatives: wanted 500,502,504, got 50[02],50[02]$/)]);
});

describe('secrets', () => {
  it('must be masked wherever the answer is shown or copied, and what is none must stay', () => {
    const { right, faults } = judge(REFUSED, { expect: ['401'], secrets: [KEY], keep: ['req_7Qm2Xa91'] });
    expect([right('masked'), right('kept'), faults]).toEqual([[true], [true], []]);
    const wrong = judge(REFUSED, { expect: ['401'], secrets: ['Incorrect API key'], keep: [KEY] });
    expect(wrong.faults).toEqual(['secret shown: Incorrect API key', `masked without need: ${KEY}`]);
  });

  it('are found where the answer escapes them', () => {
    const quoted = '{"error": {"message": "Say \\"please\\"", "type": "rate_limit_error"}}';
    expect(judge(quoted, { expect: ['429'], secrets: ['Say "please"'] }).right('masked')).toEqual([false]);
  });

  it('may stand in the label: the answer is compared with it as it is shown', () => {
    const label = { expect: ['401'], extract: { message: `Incorrect API key provided: ${KEY}` } };
    expect(judge(REFUSED, label).right('values')).toEqual([true]);
  });
});
