import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANGUAGE_LABS } from '@/lab/languages';
import { SCENARIOS } from '@/lab/scenarios';
import { readLabResults } from '@/lib/build/lab-results';
import { readSdkBehaviour } from '@/lib/build/sdk-behaviour';
import { readSnippets } from '@/lib/build/snippets';
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

  test.each(results)('$language/$variant: these bytes passed all scenarios, at the locked version', async (result) => {
    const { language, variant } = result;
    const extension = SNIPPET_LANGUAGES.find(({ id }) => id === language)?.extension;
    const bytes = readFileSync(`snippets/${language}/${variant}.${extension}`);
    expect(result.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    const locked = (await labOf(language)).lockedSdk();
    if (locked !== undefined) expect(result.sdk).toBe(locked);
    expect([result.passed, result.total]).toEqual([SCENARIOS[variant].length, SCENARIOS[variant].length]);
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
