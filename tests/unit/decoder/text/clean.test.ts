import { describe, expect, test } from 'vitest';
import { clean } from '@/lib/decoder/text/clean';

describe('what a paste went through is taken away', () => {
  test.each([
    ['line ends of Windows and of old Macs', 'a\r\nb\rc', 'a\nb\nc'],
    ['colours', '\x1b[31mERROR\x1b[0m 429', 'ERROR 429'],
    ['colours whose escape was written out', '\\u001b[1;31mERROR\\033[0m 429', 'ERROR 429'],
    ['colours whose escape was lost', '[31mERROR[0m 429 [12]', 'ERROR 429 [12]'],
    ['links of terminals', '\x1b]8;;https://a.example\x07docs\x1b]8;;\x07', 'docs'],
    ['invisible characters', 'rate\u200b_limit\ufeff', 'rate_limit'],
    ['wide spaces and digits', 'Status\u00a0４２９', 'Status 429'],
    ['types that PHP writes', 'string(9) "slow down", int(429)', '"slow down", (429)'],
    ['types that Go writes', '(string) (len=4) "slow", (int) 429', '"slow", 429'],
    ['quotes doubled by CSV', '{""code"":""x""}', '{"code":"x"}'],
    ['quotes of word processors around names', '{“code”: “x”, ‘type’: ‘y’}', '{"code": "x", \'type\': \'y\'}'],
    ['French quotes around names', '« code » : « x »', '"code" : "x"'],
    ['entities of HTML', '{&quot;code&quot;:&#39;x&#39;} &lt;b&gt;', '{"code":\'x\'} <b>'],
    ['entities that were escaped twice', '{&amp;quot;code&amp;quot;:1}', '{"code":1}'],
    ['percent-encoding that hides JSON', 'e=%7B%22code%22%3A%22a+b%22%7D', 'e={"code":"a b"}'],
    ['escapes of letters', 'model \\u0022x\\u0022 \\u003e f\\u00fcr', 'model \\"x\\" > für'],
    ['line breaks that were written as escapes', 'a\\nb\\\\r\\\\nc<EOL>d', 'a\u2028b\u2028c\u2028d'],
    ['marks of quoted mails', '> a\n> b', 'a\nb'],
  ])('%s', (_what, text, cleaned) => {
    expect(clean(text)).toBe(cleaned);
  });
});

describe('what the reader wrote stays', () => {
  test.each([
    ['quotes of a sentence', 'He said “status 429” and left'],
    ['apostrophes', 'the model’s limit'],
    ['percent-encoding that hides nothing', '/v1/files/a%20b%2Fc'],
    ['entities that are none', 'a &unknown; b && c'],
    ['names in paths of Windows', 'C:\\projects\\new\\notes.txt'],
    ['brackets with numbers', 'choices[12] took [3] ms'],
    ['broken percent-encoding beside JSON', '%22%E9%22'],
    ['a tab', 'a\tb'],
  ])('%s', (_what, text) => {
    expect(clean(text)).toBe(text.replace('%22%E9%22', '%22%E9%22'));
  });
});
