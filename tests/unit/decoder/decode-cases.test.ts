import { describe, expect, test } from 'vitest';
import { readCatalogue } from '@/lib/build/catalogue';
import { decode } from '@/lib/decoder/decode';
import type { Case } from './cases/case';
import * as python from './cases/python';

const catalogue = readCatalogue();
const statusOf = new Map(catalogue.map((entry) => [entry.slug, String(entry.status)]));
const groups: Record<string, readonly Case[]> = {
  ...python,
  ...javascript,
  ...native,
  ...http,
  ...gateways,
  ...negatives,
};

for (const [name, cases] of Object.entries(groups)) {
  describe(name, () => {
    test.each(cases.map((one) => [one[1].slice(0, 80).replaceAll('\n', '⏎'), one] as const))(
      '%s',
      (_title, [rows, paste, facts]) => {
        const diagnosis = decode(paste, catalogue, Date.UTC(2026, 0, 5));
        const first = diagnosis.errors[0];
        const got =
          diagnosis.kind === 'outside'
            ? `outside ${diagnosis.outside.status}`
            : first === undefined
              ? diagnosis.kind
              : (statusOf.get(first) ?? first);
        expect(rows.split('|'), diagnosis.because).toContain(got);
        expect(diagnosis.extracted).toMatchObject(facts ?? {});
      },
    );
  });
}
