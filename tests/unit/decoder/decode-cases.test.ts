import { describe, expect, test } from 'vitest';
import { becauseOf } from '@/lib/decoder/answer/as-text';
import { decode } from '@/lib/decoder/decode';
import { FROZEN_CATALOGUE } from '@/tests/fixtures/catalogue';
import * as besideNumbers from './cases/beside-numbers';
import type { Case } from './cases/case';
import * as formats from './cases/formats';
import * as gateways from './cases/gateways';
import * as http from './cases/http';
import * as inTheWild from './cases/in-the-wild';
import * as javascript from './cases/javascript';
import * as mixed from './cases/mixed';
import * as namedOnly from './cases/named-only';
import * as native from './cases/native';
import * as negatives from './cases/negatives';
import * as ownErrors from './cases/own-errors';
import * as python from './cases/python';
import * as quiet from './cases/quiet';
import * as screens from './cases/screens';
import * as variety from './cases/variety';
import * as wrapped from './cases/wrapped';
import { unmarked } from './unmarked';

const catalogue = FROZEN_CATALOGUE;
const statusOf = new Map(catalogue.map((entry) => [entry.slug, String(entry.status)]));
const groups: Record<string, readonly Case[]> = {
  ...python,
  ...javascript,
  ...native,
  ...ownErrors,
  ...http,
  ...gateways,
  ...mixed,
  ...negatives,
  ...variety,
  ...wrapped,
  ...quiet,
  ...screens,
  ...formats,
  ...besideNumbers,
  ...namedOnly,
  inTheWild: inTheWild.IN_THE_WILD,
  wildNegatives: inTheWild.WILD_NEGATIVES,
};

describe.each(Object.entries(groups))('%s', (_name, cases) => {
  test.each(
    cases.map(([rows, paste, facts]) => ({ title: paste.slice(0, 80).replaceAll('\n', '⏎'), rows, paste, facts })),
  )('$title', ({ rows, paste, facts }) => {
    const diagnosis = decode(paste, catalogue, Date.UTC(2026, 0, 5));
    const first = diagnosis.errors[0];
    const row = first === undefined ? diagnosis.kind : statusOf.get(first);
    const got = diagnosis.kind === 'outside' ? `outside ${diagnosis.outside.status}` : row;
    expect(rows.split('|'), becauseOf(diagnosis)).toContain(got);
    expect(diagnosis.extracted).toEqual(facts ?? {});
    expect(unmarked(diagnosis)).toEqual([]);
  });
});

test.each(inTheWild.OWN_WAITS)('takes no wait from %j', (paste) => {
  expect(decode(paste, catalogue).extracted).not.toHaveProperty('retryAfterSeconds');
});
