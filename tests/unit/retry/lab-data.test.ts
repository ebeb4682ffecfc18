import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANGUAGE_LABS } from '@/lab/language-labs';
import { MUTANTS } from '@/lab/mutants/mutants-by-language';
import { MUTANT_RULES } from '@/lab/mutants/rules';
import { SCENARIOS } from '@/lab/scenarios-by-variant';
import { readLabResults } from '@/lib/build/lab-results';
import { readMutantReport } from '@/lib/build/mutant-results';
import { readSdkBehaviour } from '@/lib/build/read-sdk-behaviour';
import { readSnippets } from '@/lib/build/read-snippets';
import { type LanguageId, SNIPPET_LANGUAGES } from '@/lib/retry/languages';

const results = readLabResults();
const snippets = await readSnippets();

async function labOf(language: LanguageId) {
  return (await LANGUAGE_LABS[language]()).lab;
}

describe('lab/results.json', () => {
  test('names every snippet, and nothing else', () => {
    const key = ({ language, variant }: { language: string; variant: string }): string => `${language}/${variant}`;
    expect(results.map(key)).toEqual(snippets.map(key));
  });

  test.each(results)(
    '$language/$variant: these bytes were played all scenarios, at the locked version',
    async (result) => {
      const { language, variant } = result;
      const extension = SNIPPET_LANGUAGES.find(({ id }) => id === language)?.extension;
      const bytes = readFileSync(`snippets/${language}/${variant}.${extension}`);
      expect(result.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
      const lab = await labOf(language);
      const locked = (variant === 'sdk' ? undefined : lab.loopLibrary?.()) ?? lab.lockedSdk();
      if (locked !== undefined) expect(result.sdk).toBe(locked);
      const faults = new Set(SCENARIOS[variant].flatMap(({ fault }) => fault ?? []));
      expect([result.total, result.faults]).toEqual([SCENARIOS[variant].length, faults.size]);
      expect(result.notSurvived.filter((fault) => !faults.has(fault))).toEqual([]);
      // A loop survives everything, and the same number is about the same faults for every variant.
      if (variant !== 'sdk') expect([result.passed, result.notSurvived]).toEqual([result.total, []]);
      expect(result.faults).toBe(results[0]?.faults);
    },
  );
});

describe('lab/mutants.json', () => {
  const ids = Object.keys(MUTANT_RULES).sort();
  const mutants = readMutantReport();

  test('names the rules as they are', () => {
    expect(mutants.rules).toEqual(Object.entries(MUTANT_RULES).map(([id, { title }]) => ({ id, title })));
  });

  test('names every language', () => {
    expect(mutants.languages.map(({ language }) => language)).toEqual(SNIPPET_LANGUAGES.map(({ id }) => id));
  });

  test.each(mutants.languages)('$language: every rule was broken, or cannot be', async (result) => {
    const { language, killed, survived, impossible } = result;
    expect([...killed, ...survived, ...impossible].sort()).toEqual(ids);
    const named = Object.entries(MUTANTS[language]).flatMap(([id, edits]) => (typeof edits === 'string' ? [id] : []));
    expect(impossible.sort()).toEqual(named.sort());
    const locked = (await labOf(language)).lockedSdk();
    if (locked !== undefined) expect(result.sdk).toBe(locked);
  });
});

describe('lab/sdk-behaviour.json', () => {
  test.each(readSdkBehaviour())('$language was measured at the locked version', async ({ language, sdk }) => {
    const lab = await labOf(language);
    expect(sdk).toBe(lab.probeSdk?.() ?? lab.lockedSdk());
  });

  test('names every SDK that has a probe', async () => {
    const probed = [];
    for (const { id } of SNIPPET_LANGUAGES) if ((await labOf(id)).probe) probed.push(id);
    expect(readSdkBehaviour().map(({ language }) => language)).toEqual(probed);
  });

  test('holds no path of the machine that it was measured on', () => {
    const text = readFileSync('lab/sdk-behaviour.json', 'utf8');
    expect(text).not.toMatch(/\.cache|node_modules|site-packages|\/(home|root|work|tmp)\//);
  });
});
