import { describe, expect, test } from 'vitest';
import { decode } from '@/lib/decoder/decode';
import { formOf } from '@/lib/decoder/text/form';
import { FROZEN_CATALOGUE } from '@/tests/fixtures/catalogue';

/** Documents in which errors are named that did not occur, by what they are. */
const DOCUMENTS: Record<string, string> = {
  'a prompt with room for a value': 'Classify: "Error 429 Too Many Requests"\n<message>{{ticket.text}}</message>',
  'a text of a program with room for values':
    'llm-busy = The model is overloaded ({ $status }). Try again in { $seconds } s.',
  'a translation with room for values': 'fr:\n  balance: "Votre solde est épuisé (402), %{name}."',
  'settings of a proxy': 'plugins:\n  - name: limit\n    window: 60\n    error_code: 429\n    text: Too many requests',
  'settings with sections': '[retry]\nmax = 4\n[errors.insufficient_balance]\nstatus = 402\naction = "notify"',
  'a call of a library': 'new Alarm("llm", {\n  threshold: 25,\n  text: "FlowAPI answered 503",\n});',
  'a case of a shell': 'case "$code" in\n  402) echo "balance is empty" >&2; exit 3 ;;\n  429) sleep 10 ;;\nesac',
  'matches of Elixir':
    'case call() do\n  {:ok, %{status: 402}} -> {:error, :balance}\n  {:ok, %{status: 429}} -> :retry\nend',
  'a function of Lisp': '(defn text [status]\n  (get {401 "invalid_api_key" 402 "insufficient_balance"} status))',
  'a rule of a policy':
    'default allow := false\ndeny contains {"code": 429, "msg": "rate_limit_error"} if input.rpm > 60\nallow if input.x >= 0',
  'a diagram': '@startuml\nSending --> Waiting : 429 / Retry-After\nSending --> Fallback : 503\n@enduml',
  'jobs of cron with a comment': '# when it runs\n*/5 * * * * probe.sh || logger "probe got 503"',
  'rows of a table': 'id\tstate\tcode\ttold\n1\topen\t429\t"slow down"\n2\topen\t503\t"overloaded"',
  'data without any member of an error': '{"intent":"billing","entities":{"http_status":402},"sentiment":"annoyed"}',
  'a template of CloudFormation':
    'Alarm:\n  Type: AWS::CloudWatch::Alarm\n  Properties:\n    Text: 503 Service Unavailable\n    ErrorCode: 503',
  'an exception of Thrift':
    'exception RateLimited {\n  1: required i32 code = 429,\n  2: optional string message = "rate_limit_error",\n  3: optional i64 ms\n}',
  'rows that begin with a status': '429,rate_limit_error,14\n500,server_error,2\n503,service_unavailable,5',
  'a table of results in Markdown':
    '### Load test\n| status | count | p95 |\n| --- | --- | --- |\n| 200 | 4 120 | 2.1 s |\n| 429 | 640 | 0.1 s |',
  'minutes of a meeting':
    'Weekly notes\n\nRate limits\nBatch jobs run into 429 rate_limit_error every night.\n\nKeys\nDana rotates keys on Friday. Old keys will answer 401 invalid_api_key.\n\nNext steps\nSpread the jobs.',
  'a newsletter of a company':
    'Hi all, this month we moved the assistant to the new gateway. It answers 503 service_unavailable less often. Spend alerts are coming, so that nobody is surprised by insufficient_balance again. Until then, ask the platform team.',
  'steps of a plan': '1. Read the client\n2. Add a branch for 402 insufficient_balance\n3. Add tests\n4. Run them',
  'an account in general':
    'Does it tell whether a key exists? No. Unknown keys get 401.\nAfter 20 attempts the gateway replies 429 for a while.',
};

/** The same errors, or such documents, with a record that stands by itself. */
const RECORDS: Record<string, [rows: string, text: string]> = {
  'a line of its own under settings': [
    '402-insufficient-balance',
    '[flow]\ntoken = x\nbase = y\n-> 402 insufficient_balance',
  ],
  'a line of its own under a document': [
    '401-invalid-api-key',
    'kind: Secret\ndata:\n  a: b\n  c: d\n---\nerror: 401 invalid_api_key',
  ],
  'a body under source code': [
    '429-rate-limit-error',
    'const a = b();\nconst c = d();\n\n{"error":{"message":"Slow down","type":"rate_limit_error"}}',
  ],
  'an exception under settings': [
    '404-not-found-error',
    "model: x\nbase: y\nmax: 2\n\nopenai.NotFoundError: Error code: 404 - {'error': {'code': 'model_not_found'}}",
  ],
  'a dump of an error as settings': [
    '400-invalid-request-error',
    'llm_error:\n  status: 400\n  body:\n    error:\n      message: role is required\n      type: invalid_request_error',
  ],
  'data of an error': ['429-rate-limit-error', '{"lvl":"error","model":"gpt-4o","http":{"status":429}}'],
  'a page': ['502-server-error', '<html>\n<head><title>502 Bad Gateway</title></head>\n<body>\n</body>\n</html>'],
  'a row of a log': [
    '503-service-unavailable',
    'time,method,url,status,ms\n2026-05-03T11:40:01Z POST https://api.flowapi.net/v1/chat/completions 503 211',
  ],
  'a report laid out in sections': [
    '400-invalid-request-error',
    '### Problem\n\nAPI calls fail now and then: completion error: 400 "bad request"\n\n### App version\n\nv3\n\n### Provider\n\nNone',
  ],
  'a command after another': [
    '502-server-error',
    'A=1\nB=2\nC=3\n$ docker logs relay | tail -1\nupstream answered 502 Bad Gateway for POST /v1/chat/completions',
  ],
  'notices of a client with commas and signs': [
    '429-rate-limit-error',
    'stream error: over the limit, last status: 429 Too Many Requests; retrying 1/5\n'.repeat(3),
  ],
  'a row that has a time': [
    '429-rate-limit-error',
    '| 09:12:00 | 200 | ok |\n| 09:12:01 | 200 | ok |\n| 09:12:02 | 429 | Too Many Requests |',
  ],
  'a French mail of somebody': [
    '429-rate-limit-error',
    'Bonjour,\nDepuis hier, toutes nos requêtes reçoivent une erreur 429.\nNotre plan permet plus.\nMerci de vérifier notre compte.\n\nCordialement, Luc\nÉquipe Données\nAcme',
  ],
  'a long message of one line': [
    '429-rate-limit-error',
    'Request failed with status code 429. You exceeded the rate limit of your plan, please check its page for details. For more on this error, read the documentation: https://docs.example.com/errors/limits.',
  ],
  'steps that lead to an error': [
    '503-service-unavailable',
    'Steps:\n1. Open\n2. Send\n3. See error 503 service_unavailable',
  ],
  'rows with messages': [
    '429-rate-limit-error',
    'run,model,status,error\n1,a,429,"rate_limit_error: Slow down"\n2,b,200,',
  ],
  'one who asks in French what it means': [
    '429-rate-limit-error',
    'Notre service reçoit une erreur 429. Que signifie ce message ?',
  ],
  'one who asks for help in a few words': ['503-service-unavailable', 'Is it me? Every call gets 503. Help.'],
  'somebody who tells what happens to him': [
    '402-insufficient-balance',
    'Hello all. Since today every call returns 402. I have topped up yesterday.',
  ],
};

describe('a document', () => {
  test.each(Object.entries(DOCUMENTS))('%s reports no error', (_, text) => {
    expect(formOf(text)).toBeDefined();
    expect(decode(text, FROZEN_CATALOGUE, 0).errors).toEqual([]);
  });

  test.each(Object.entries(RECORDS))('%s is a record', (_, [row, text]) => {
    expect(decode(text, FROZEN_CATALOGUE, 0).errors[0]).toBe(row);
  });
});

test('what is no report at all names no rows', () => {
  const diagnosis = decode('{"order":{"id":503,"status":"shipped","total":429}}', FROZEN_CATALOGUE, 0);
  expect(diagnosis).toMatchObject({ kind: 'none', origin: { by: 'text' } });
  expect(diagnosis).not.toHaveProperty('origin.named');
});

test('the form of half a megabyte of tabs is looked for once', () => {
  expect(formOf('\t'.repeat(500_000))).toBeUndefined();
});
