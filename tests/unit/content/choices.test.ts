import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readSdkBehaviour } from '@/lib/build/sdk-behaviour';
import { readSnippets } from '@/lib/build/snippets';
import { SNIPPET_LANGUAGES, shownVariant, VARIANT_IDS } from '@/lib/retry/languages';
import { LANGUAGE_CHOICE, VARIANT_CHOICE } from '@/lib/root-choice';

const snippets = await readSnippets();
const chosen = (attribute: string, id: string) => `.js[${attribute}="${id}"]`;

/** What must be hidden, and what stands out, for each choice that a reader can make. */
function expectedSelectors(): { hidden: string[]; marked: string[] } {
  const languages = SNIPPET_LANGUAGES.map(({ id }) => id);
  const missing = languages.flatMap((id) => {
    const variants = snippets.filter(({ language }) => language === id).map(({ variant }) => variant);
    const root = chosen(LANGUAGE_CHOICE.attribute, id);
    return VARIANT_IDS.filter((variant) => !variants.includes(variant)).map((variant) => ({
      option: `${root} [data-variant-option="${variant}"]`,
      instead: `${root}[${VARIANT_CHOICE.attribute}="${variant}"] [data-variant-option="${shownVariant(variants, variant)}"]`,
    }));
  });
  return {
    hidden: [
      ...languages.map((id) => `${chosen(LANGUAGE_CHOICE.attribute, id)} [data-panel]:not([data-panel="${id}"])`),
      ...VARIANT_IDS.map(
        (id) => `${chosen(VARIANT_CHOICE.attribute, id)} [data-variant-panel]:not([data-variant-panel~="${id}"])`,
      ),
      ...missing.map(({ option }) => option),
    ],
    marked: [
      ...languages.map((id) => `${chosen(LANGUAGE_CHOICE.attribute, id)} [data-tab="${id}"]`),
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
