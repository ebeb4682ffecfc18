import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCatalogue } from '@/lib/build/catalogue';
import { becauseOf } from '@/lib/decoder/answer/as-text';
import { decoderSamples } from '@/lib/decoder/answer/samples';
import { toFragment } from '@/lib/decoder/answer/share';
import { supportMailto, supportTicket } from '@/lib/decoder/answer/ticket';
import { decode } from '@/lib/decoder/decode';
import { clean } from '@/lib/decoder/text/clean';
import { redact } from '@/lib/decoder/text/redact';
import { CARRIERS, wrapped } from './carriers';

const catalogue = readCatalogue();
const NOW = Date.UTC(2026, 0, 5);

/** Ways to write a name and its value. */
const NOTATIONS: Record<string, (name: string, value: string) => string> = {
  json: (name, value) => `{"${name}":"${value}","model":"flow-4o"}`,
  'python dict': (name, value) => `{'${name}': '${value}', 'model': 'flow-4o'}`,
  yaml: (name, value) => `  ${name}: ${value}`,
  'yaml list': (name, value) => `- name: ${name}\n  value: ${value}`,
  env: (name, value) => `export ${name.replace(/\W/g, '_').toUpperCase()}=${value}`,
  'flag with =': (name, value) => `tool --${name}=${value} run`,
  'flag with space': (name, value) => `tool --${name} ${value} run`,
  setx: (name, value) => `setx ${name.replace(/\W/g, '_').toUpperCase()} "${value}"`,
  Dockerfile: (name, value) => `ENV ${name.replace(/\W/g, '_').toUpperCase()} ${value}`,
  xml: (name, value) => `<${name}>${value}</${name}>`,
  'xml attributes': (name, value) => `<add key="${name}" value="${value}" />`,
  'HAR pair': (name, value) => `{"name":"${name}","value":"${value}"}`,
  'Go pair': (name, value) => `{Name:${name} Value:${value}}`,
  tuple: (name, value) => `[('${name}', '${value}'), ('host', 'x')]`,
  'tuple of bytes': (name, value) => `(b'${name}', b'${value}')`,
  rawHeaders: (name, value) => `rawHeaders: [\n  '${name}',\n  '${value}',\n  'Host',\n  'x'\n]`,
  'constructor argument': (name, value) => `Client(${name.replace(/\W/g, '_')}='${value}', timeout=5)`,
  'builder call': (name, value) => `.${name.replace(/-(\w)/g, (_all, letter) => letter.toUpperCase())}("${value}")`,
  'ruby hash': (name, value) => `{"${name}" => "${value}"}`,
  'php array': (name, value) => `["${name}"]=>\n  string(${value.length}) "${value}"`,
  'go map': (name, value) => `map[${name}:[${value}] Host:[x]]`,
  devtools: (name, value) => `${name}:\n${value}`,
  'curl header': (name, value) => `curl -H "${name}: ${value}" https://api.flowapi.net/v1`,
  prose: (name, value) => `My ${name.replaceAll('-', ' ')} is ${value}, and I get 401`,
  'markdown table': (name, value) => `| ${name} | ${value} |`,
};

const name = fc.constantFrom('x-api-key', 'api-key', 'access-token', 'client-secret', 'password', 'db-password');
const letters = '[A-Za-z0-9]';
/** Random as keys are. */
const key = fc
  .stringMatching(new RegExp(`^${letters}{4}[0-9]${letters}{6}[a-z]${letters}{6,30}$`))
  .filter((text) => !/^\d+$|^[a-z]+:?$/i.test(text));
const notation = fc.constantFrom(...Object.keys(NOTATIONS));
const carrier = fc.constantFrom(...Object.keys(CARRIERS));

/** Everything of an answer that a page shows, copies or links. */
function outputsOf(paste: string): string {
  const diagnosis = decode(paste, catalogue, NOW);
  return [
    ...[JSON.stringify(diagnosis), supportTicket(diagnosis, NOW), supportMailto(diagnosis, NOW)],
    ...[toFragment(diagnosis), becauseOf(diagnosis)],
  ].join('\n');
}

describe('a random secret', () => {
  test('comes out nowhere, however it is written and carried', () => {
    const sample = fc.constantFrom(...decoderSamples(catalogue).map(({ text }) => text));
    fc.assert(
      fc.property(name, key, notation, carrier, sample, (label, secret, how, where, text) => {
        const planted = NOTATIONS[how]?.(label, secret) ?? '';
        expect(outputsOf(CARRIERS[where]?.(`${planted}\n\n${text}`) ?? '')).not.toContain(secret);
      }),
      { numRuns: 600 },
    );
  });

  test('comes out nowhere when it stands again without its name', () => {
    fc.assert(
      fc.property(name, key, notation, (label, secret, how) => {
        const paste = `I tried ${secret} first.\n\n${NOTATIONS[how]?.(label, secret)}\n\nthen ${secret} again, and (${secret.slice(0, 9)}\n${secret.slice(9)})`;
        const shown = redact(clean(paste)).text;
        expect(shown.replace(/\s/g, '')).not.toContain(secret);
      }),
      { numRuns: 300 },
    );
  });

  test('leaves no piece behind when a terminal breaks the line', () => {
    fc.assert(
      fc.property(name, key, notation, fc.integer({ min: 0, max: 78 }), (label, secret, how, indent) => {
        const paste = `${'lorem ipsum '.repeat(10).slice(0, indent)} ${NOTATIONS[how]?.(label, secret)}`;
        const shown = redact(clean(wrapped(paste))).text;
        expect({ shown, has: shown.replace(/\n/g, '').includes(secret) }).toEqual({ shown, has: false });
      }),
      { numRuns: 600 },
    );
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...[
      'password',
      'api_key',
      'token',
      'Bearer ',
      'Authorization',
      'sk-',
      'key',
      ': ',
      '=',
      '"',
      "'",
      '\\"',
      ',',
      '\n',
      ' ',
    ],
    ...[
      'abc123DEF456ghi789',
      'hunter2',
      '[hidden]',
      '://',
      '@',
      '?key=',
      'cookie',
      '-----BEGIN PRIVATE KEY-----',
      '…',
      '密码',
    ],
    ...['(', ')', '[', ']', '<', '>', '|', 'value', 'is ', '--', 'x', '\u2028', '**'],
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
  );

  test('is redacted once and for all', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = redact(clean(text)).text;
        expect(redact(once).text).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  // A pattern that is not linear would not come to an end here.
  test.each([
    ...[
      '\\\\n',
      '\\n',
      '\\n\\',
      '\\"',
      '"',
      '[',
      '(',
      'key=',
      '?key=',
      'password: ',
      '密码：',
      'passwd:“',
      'Bearer:',
      'cookie: [ "',
    ],
    ...['sk-', '://', '://a:b@', '-----END PRIVATE KEY-----', 'a─', '> ', 'A1'.repeat(40).concat('\n'), '\n'],
  ])('half a megabyte of %j is redacted', (unit) => {
    expect(typeof redact(clean(unit.repeat(500_000 / unit.length))).text).toBe('string');
  });
});
