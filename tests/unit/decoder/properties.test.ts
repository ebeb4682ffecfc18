import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decoderSamples } from '@/lib/decoder/answer/samples';
import { decode } from '@/lib/decoder/decode';
import { decodeInSlices } from '@/lib/decoder/decode-in-slices';
import type { Diagnosis } from '@/lib/decoder/diagnosis';
import { FROZEN_CATALOGUE } from '@/tests/fixtures/catalogue';

const catalogue = FROZEN_CATALOGUE;
const NOW = Date.UTC(2026, 0, 5);
const sample = fc.constantFrom(...decoderSamples(catalogue).map(({ text }) => text));

/** What must not change when harmless things are done to a paste. */
function gist(diagnosis: Diagnosis) {
  const { kind, errors } = diagnosis;
  const { status, type, code, requestId, retryAfterSeconds } = diagnosis.extracted;
  return { kind, errors, status, type, code, requestId, retryAfterSeconds };
}

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...[
      '{',
      '}',
      '[',
      ']',
      '(',
      '"',
      "'",
      '\\',
      '\\"',
      ':',
      ',',
      '=',
      '=>',
      '\n',
      ' ',
      '429',
      '500',
      'error',
      'code',
      'type',
    ],
    ...[
      'message',
      'Error code: ',
      'status',
      'HTTP/1.1 ',
      'Bearer ',
      'sk-',
      '│',
      '> ',
      '%22',
      '&quot;',
      '\u001b[31m',
      '\ud800',
      '“',
    ],
  );

  test('gives an answer of the right shape', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 200 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const diagnosis = decode(text, catalogue, NOW);
        expect(diagnosis.errors.every((slug) => catalogue.some((entry) => entry.slug === slug))).toBe(true);
        if (diagnosis.kind === 'empty') return;
        let end = 0;
        for (const mark of diagnosis.shown.marks) {
          expect(mark.start).toBeGreaterThanOrEqual(end);
          expect(mark.end).toBeGreaterThan(mark.start);
          end = mark.end;
        }
        expect(end).toBeLessThanOrEqual(diagnosis.shown.text.length);
      }),
      { numRuns: 300 },
    );
  });
});

const WITH_HEADER = [
  '✖ Could not generate a title',
  '  AxiosError: Request failed with status code 429',
  '  POST https://api.flowapi.net/v1/chat/completions',
  '  retry-after: 20',
].join('\n');

describe('the same answer', () => {
  test('for harmless text around', () => {
    const words = fc.constantFrom(
      'hello',
      'please',
      'help',
      'since',
      'yesterday',
      'this',
      'bonjour',
      'danke',
      'thanks',
      'again',
    );
    const prose = fc.array(words, { maxLength: 60 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(sample, prose, prose, (text, before, after) => {
        expect(gist(decode(`${before}\n\n${text}\n\n${after}`, catalogue, NOW))).toEqual(
          gist(decode(text, catalogue, NOW)),
        );
      }),
      // A line of prose as long as one of the error's is no sign that a terminal broke both.
      { examples: [[WITH_HEADER, 'yesterday please hello bonjour bonjour hello hello', '']] },
    );
  });

  const changes: Record<string, (text: string) => string> = {
    'CRLF line ends': (text) => text.replaceAll('\n', '\r\n'),
    'a byte order mark': (text) => `\ufeff${text}`,
    indentation: (text) => text.replace(/^/gm, '    '),
    'quoting with >': (text) => text.replace(/^/gm, '> '),
    'a code fence': (text) => `\`\`\`\n${text}\n\`\`\``,
    'ANSI colours': (text) => text.replace(/\S+/g, (word) => `\u001b[31m${word}\u001b[0m`),
    'a box of lines': (text) => text.replace(/^.*$/gm, (line) => `│ ${line.padEnd(60)} │`),
  };
  test.each(Object.keys(changes))('for %s', (name) => {
    for (const { text } of decoderSamples(catalogue)) {
      expect(gist(decode(changes[name]?.(text) ?? '', catalogue, NOW))).toEqual(gist(decode(text, catalogue, NOW)));
    }
  });

  const neighbours = [
    'Repo: https://github.com/acme/bot (branch main)',
    'Retrieved 8 documents from pinecone index docs-prod',
    'Posted to Slack: https://acme.slack.com/archives/C01/p17',
    'stripe webhook evt_1NqAbC received',
    'uploaded s3://acme-rag/cat.png',
    'from langchain_pinecone import PineconeVectorStore',
    'INFO qdrant_client: collection docs is ready',
    'Notion page: https://www.notion.so/acme/Runbook-1f2e',
    'Traces at https://smith.langchain.com/o/1/projects/p/2',
    '$ kubectl logs deploy/bot',
    'Elasticsearch 8.13 running on port 9200',
  ];
  test.each(neighbours)('beside a line about another service: %s', (line) => {
    for (const { text } of decoderSamples(catalogue)) {
      const plain = gist(decode(text, catalogue, NOW));
      for (const paste of [`${line}\n${text}`, `${text}\n${line}`, `${line}\n\n${text}\n\n${line}`])
        expect(gist(decode(paste, catalogue, NOW))).toEqual(plain);
    }
  });

  test('for a terminal of any width', () => {
    for (const { text } of decoderSamples(catalogue)) {
      const plain = gist(decode(text, catalogue, NOW));
      for (let width = 40; width <= 200; width++) {
        const broken = text.replace(new RegExp(`.{${width}}(?=.)`, 'g'), '$&\n');
        expect({ width, ...gist(decode(broken, catalogue, NOW)) }).toEqual({ width, ...plain });
      }
    }
  });

  test('in slices, however short', async () => {
    const paste = `${'2026-01-05 INFO GET /healthz status=200\n'.repeat(5000)}${decoderSamples(catalogue)[0]?.text}`;
    let yields = 0;
    const yieldNow = async () => {
      yields++;
    };
    const sliced = await decodeInSlices(paste, catalogue, { now: NOW, sliceMs: 0, yieldNow });
    expect(sliced).toEqual(decode(paste, catalogue, NOW));
    expect(yields).toBeGreaterThan(5);
  });

  test('never, once it is cancelled', async () => {
    const signal = AbortSignal.abort(new Error('newer paste'));
    await expect(decodeInSlices('x\n'.repeat(100_000), catalogue, { signal, sliceMs: 0 })).rejects.toThrow(
      'newer paste',
    );
  });
});
