import { describe, expect, test } from 'vitest';
import { clean } from '@/lib/decoder/text/clean';
import { redact } from '@/lib/decoder/text/redact';
import { samples as addresses } from '@/lib/decoder/text/redact/addresses.samples';
import { samples as authorization } from '@/lib/decoder/text/redact/authorization.samples';
import { samples as commands } from '@/lib/decoder/text/redact/commands.samples';
import { samples as cookies } from '@/lib/decoder/text/redact/cookies.samples';
import { KINDS } from '@/lib/decoder/text/redact/index';
import { samples as keys } from '@/lib/decoder/text/redact/keys.samples';
import type { SecretKind } from '@/lib/decoder/text/redact/kind';
import { samples as logins } from '@/lib/decoder/text/redact/logins.samples';
import { samples as manifests } from '@/lib/decoder/text/redact/manifests.samples';
import { samples as middles } from '@/lib/decoder/text/redact/middles.samples';
import { samples as passwords } from '@/lib/decoder/text/redact/passwords.samples';
import { samples as pem } from '@/lib/decoder/text/redact/pem.samples';
import { samples as places } from '@/lib/decoder/text/redact/places.samples';
import type { Samples } from '@/lib/decoder/text/redact/samples';
import { indexHeads, scan } from '@/lib/decoder/text/redact/scan';
import { samples as tokens } from '@/lib/decoder/text/redact/tokens.samples';
import { samples as urls } from '@/lib/decoder/text/redact/urls.samples';
import { samples as vendors } from '@/lib/decoder/text/redact/vendors.samples';
import { CARRIERS, wrapped } from './carriers';

const SAMPLES: Record<string, Samples> = {
  ...{
    addresses,
    authorization,
    commands,
    cookies,
    keys,
    logins,
    manifests,
    middles,
    passwords,
    pem,
    places,
    tokens,
    urls,
    vendors,
  },
};

/** A text with what kinds find in it hidden. */
function hide(text: string, kinds: readonly SecretKind[]): string {
  const letters = [...Array(text.length).keys()].map((at) => text.charAt(at));
  for (const { start, end } of scan(text, indexHeads(kinds))) letters.fill('\u0000', start, end);
  return letters.join('');
}

/** Whether every secret of every hit of a kind is hidden. */
function hidesAll(name: string, kinds: readonly SecretKind[]): boolean {
  return (SAMPLES[name]?.hits ?? []).every(([text, ...secrets]) => {
    const shown = hide(clean(text), kinds);
    return !secrets.some((secret) => shown.includes(secret));
  });
}

/** Vite finds the files; its types are not among ours. */
type Glob = (pattern: string, options: { eager: true }) => Record<string, Record<string, unknown>>;

const files = (import.meta as unknown as { glob: Glob }).glob('../../../../lib/decoder/text/redact/*.ts', {
  eager: true,
});

/** The kind that a file of the same name exports. */
function kindNamed(name: string): SecretKind {
  return files[`../../../../lib/decoder/text/redact/${name}.ts`]?.[name] as SecretKind;
}

test('every kind has its samples', () => {
  expect(new Set(Object.keys(SAMPLES).map(kindNamed))).toEqual(new Set(KINDS));
});

describe.each(Object.entries(SAMPLES))('%s', (name, { hits, misses }) => {
  describe.each(Object.entries(CARRIERS))('in %s hides', (carrier, carry) => {
    test.each(hits.map((hit) => [hit[0], hit] as const))('%s', (_text, [text, ...secrets]) => {
      const shown = redact(clean(carry(text))).text;
      for (const secret of secrets)
        expect({ carrier, shown, has: shown.includes(secret) }).toMatchObject({ has: false });
    });
  });

  test.each(misses)('leaves %s: %s', (text) => {
    expect(redact(text).text).toBe(text);
    for (const carry of [CARRIERS.plain, CARRIERS['a log line'], CARRIERS['quoted mail']])
      expect(redact(clean(carry?.(text) ?? '')).text).toBe(clean(carry?.(text) ?? ''));
  });

  test('needs each of its signs and heads', () => {
    const kind = kindNamed(name);
    const others = KINDS.filter((one) => one !== kind);
    const idle: string[] = [];
    for (const [signName, sign] of Object.entries(kind.signs)) {
      const rest = Object.fromEntries(Object.entries(kind.signs).filter(([other]) => other !== signName));
      if (hidesAll(name, [...others, { ...kind, signs: rest }])) idle.push(signName);
      const { heads } = sign;
      for (const head of heads) {
        sign.heads = heads.filter((other) => other !== head);
        if (hidesAll(name, KINDS)) idle.push(`${signName}: ${head}`);
      }
      sign.heads = heads;
    }
    expect(idle).toEqual([]);
  });
});

describe('a line that a terminal broke at 80 columns', () => {
  const broken = Object.values(SAMPLES).flatMap(({ hits }) => hits.filter(([text]) => !text.includes('\n')));
  test.each(broken.map((hit) => [hit[0], hit] as const))('hides %s', (_text, [text, ...secrets]) => {
    for (let before = 79 - Math.min(text.length, 78); before < 79; before += 3) {
      const line = `${'lorem ipsum dolor sit amet '.repeat(4).slice(0, before)} ${text}`;
      const shown = redact(wrapped(line)).text.replace(/\n/g, '');
      for (const secret of secrets) expect(shown).not.toContain(secret);
    }
  });
});
