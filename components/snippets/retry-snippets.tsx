import { useId } from 'react';
import { SNIPPET_LANGUAGES, VARIANT_IDS, type VariantId } from '@/lib/retry/languages';
import type { RetryPolicy } from '@/lib/retry/policy';
import type { ProvenSnippet } from '@/lib/retry/proven-snippet';
import { LANGUAGE_CHOICE, VARIANT_CHOICE } from '@/lib/root-choice';
import { ChoiceStyles } from './choice-styles';
import { SnippetPanel } from './snippet-panel';
import { TabList } from './tab-list';
import { useRootChoice } from './use-root-choice';

const VARIANT_LABELS: Record<VariantId, string> = { sdk: 'SDK’s own retries', loop: 'Your own loop' };

/**
 * The retry snippets with their language switch. Every panel is in the HTML: the style sheet shows the chosen one,
 * and all of them, each under its name, where JavaScript is off.
 * @param snippets what was built from snippets/
 * @param policy the waits and limits that the reader has chosen; without a choice the code shows the default
 */
export function RetrySnippets({ snippets, policy }: { snippets: ProvenSnippet[]; policy?: RetryPolicy }) {
  const idPrefix = useId();
  const languages = SNIPPET_LANGUAGES.map(({ id, label }) => {
    const own = snippets.filter((snippet) => snippet.language === id);
    return { id, label, own, variants: own.map(({ variant }) => variant) };
  }).filter(({ own }) => own.length > 0);
  const [language, chooseLanguage] = useRootChoice(LANGUAGE_CHOICE, languages[0]?.id ?? 'python');
  const [variant, chooseVariant] = useRootChoice<VariantId>(VARIANT_CHOICE, 'sdk');
  const available = languages.find(({ id }) => id === language)?.variants ?? [];
  const shown = available.includes(variant) ? variant : available[0];
  return (
    <section className="retry-snippets" aria-label="Retry snippets">
      <ChoiceStyles languages={languages} />
      <TabList label="Language" tabs={languages} chosen={language} onChoose={chooseLanguage} idPrefix={idPrefix} />
      <fieldset className="variant-switch needs-js">
        <legend className="visually-hidden">Kind of retry</legend>
        {VARIANT_IDS.map((id) => (
          <label key={id} data-variant-option={id}>
            <input
              type="radio"
              name={`${idPrefix}-variant`}
              checked={id === shown}
              onChange={() => chooseVariant(id)}
            />
            {VARIANT_LABELS[id]}
          </label>
        ))}
      </fieldset>
      {languages.map(({ id, label, own, variants }) => (
        <div
          key={id}
          role="tabpanel"
          id={`${idPrefix}-panel-${id}`}
          aria-labelledby={`${idPrefix}-tab-${id}`}
          data-panel={id}
        >
          {own.map((snippet) => (
            <SnippetPanel
              key={snippet.variant}
              snippet={snippet}
              policy={policy}
              name={`${label}, ${VARIANT_LABELS[snippet.variant]}`}
              shownFor={variants.length === 1 ? VARIANT_IDS : [snippet.variant]}
            />
          ))}
        </div>
      ))}
    </section>
  );
}
