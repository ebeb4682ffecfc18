import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readSdkBehaviour } from '@/lib/build/read-sdk-behaviour';
import { readSnippets } from '@/lib/build/read-snippets';
import { PROGRAM_LANGUAGES } from '@/lib/error-programs';
import { SNIPPET_LANGUAGES, shownVariant, VARIANT_IDS } from '@/lib/retry/languages';
import { FIELD_LIMITS, JITTER_PARAM, type PolicyField } from '@/lib/retry/policy';
import { honouredFields } from '@/lib/retry/snippet';
import { LANGUAGE_CHOICE, VARIANT_CHOICE } from '@/lib/root-choice';

const snippets = await readSnippets();
const chosen = (attribute: string, id: string) => `.js[${attribute}="${id}"]`;

/** What must be hidden, and what stands out, for each choice that a reader can make. */
function expectedSelectors(): { hidden: string[]; marked: string[] } {
  const missing = SNIPPET_LANGUAGES.flatMap(({ id }) => {
    const variants = snippets.filter(({ language }) => language === id).map(({ variant }) => variant);
    const root = chosen(LANGUAGE_CHOICE.attribute, id);
    return VARIANT_IDS.filter((variant) => !variants.includes(variant)).map((variant) => ({
      option: `${root} [data-variant-option="${variant}"]`,
      instead: `${root}[${VARIANT_CHOICE.attribute}="${variant}"] [data-variant-option="${shownVariant(variants, variant)}"]`,
    }));
  });
  const tabs = PROGRAM_LANGUAGES.map(({ id }) => id);
  return {
    hidden: [
      ...tabs.map((id) => `${chosen(LANGUAGE_CHOICE.attribute, id)} [data-panel]:not([data-panel="${id}"])`),
      ...VARIANT_IDS.map(
        (id) => `${chosen(VARIANT_CHOICE.attribute, id)} [data-variant-panel]:not([data-variant-panel~="${id}"])`,
      ),
      ...missing.map(({ option }) => option),
    ],
    marked: [
      ...tabs.map((id) => `${chosen(LANGUAGE_CHOICE.attribute, id)} [data-tab="${id}"]`),
      ...VARIANT_IDS.map((id) => `${chosen(VARIANT_CHOICE.attribute, id)} [data-variant-option="${id}"]`),
      ...missing.map(({ instead }) => instead),
    ],
  };
}

it('styles/sdks.css shows on a phone the column of the chosen language, for each SDK that was measured', () => {
  const css = readFileSync('styles/sdks.css', 'utf8');
  const shown = [...css.matchAll(/\[data-language="(\w+)"\] \[data-sdk\]:not\(\[data-sdk="(\w+)"\]\)/g)];
  expect(shown.map(([, chosenId, kept]) => [chosenId, kept])).toEqual(
    readSdkBehaviour().map(({ language }) => [language, language]),
  );
});

it('styles/choices.css knows every language, every variant, and what each language does not have', () => {
  const css = readFileSync('styles/choices.css', 'utf8').replaceAll(/\/\*.*?\*\//gs, '');
  const [hidden, marked, ...rest] = [...css.matchAll(/([^{}]+)\{[^{}]*\}/g)].map(([, selectors = '']) =>
    selectors.trim().split(/,\s*/),
  );
  expect(rest).toEqual([]);
  expect({ hidden, marked }).toEqual(expectedSelectors());
});

/** For each choice of a variant: which fields of the policy are hidden, and in which languages they stay all the same. */
function expectedHiddenFields(): string[] {
  const fields: { field: PolicyField; param: string }[] = [...FIELD_LIMITS, { field: 'jitter', param: JITTER_PARAM }];
  const languages = SNIPPET_LANGUAGES.map(({ id }) => id);
  return VARIANT_IDS.flatMap((variant) =>
    fields.flatMap(({ field, param }) => {
      const takers = languages.filter((id) => {
        const own = snippets.filter(({ language }) => language === id);
        const shown = shownVariant(
          own.map((snippet) => snippet.variant),
          variant,
        );
        return own.some((snippet) => snippet.variant === shown && honouredFields(snippet).has(field));
      });
      if (takers.length === languages.length) return [];
      const others = takers.map((id) => `[${LANGUAGE_CHOICE.attribute}="${id}"]`).join(', ');
      const root = `${chosen(VARIANT_CHOICE.attribute, variant)}:not(${others})`;
      return `${root} .policy-snippets [data-param="${param}"]:not(:has(.policy-reason))`;
    }),
  );
}

it('styles/policy-fields.css hides over each snippet the fields of the policy that it cannot take', () => {
  const css = readFileSync('styles/policy-fields.css', 'utf8').replaceAll(/\/\*.*?\*\//gs, '');
  // The formatter breaks long selectors.
  const [hidden, ...rest] = css
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?<=\() | (?=\))/g, '')
    .split('{');
  expect(rest).toHaveLength(1);
  expect(hidden?.trim().split(/, (?=\.js)/)).toEqual(expectedHiddenFields());
});
