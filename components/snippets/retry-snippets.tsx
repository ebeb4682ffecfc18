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
  const languages = SNIPPET_LANGUAGES.filter(({ id }) => snippets.some(({ language }) => language === id));
  const variants = VARIANT_IDS.filter((id) => snippets.some(({ variant }) => variant === id));
  const [language, chooseLanguage] = useRootChoice(LANGUAGE_CHOICE, languages[0]?.id ?? 'python');
  const [variant, chooseVariant] = useRootChoice(VARIANT_CHOICE, variants[0] ?? 'sdk');
  return (
    <section className="retry-snippets" aria-label="Retry snippets">
      <ChoiceStyles languages={languages.map(({ id }) => id)} variants={variants} />
      <TabList label="Language" tabs={[...languages]} chosen={language} onChoose={chooseLanguage} idPrefix={idPrefix} />
      <fieldset className="variant-switch needs-js">
        <legend className="visually-hidden">Kind of retry</legend>
        {variants.map((id) => (
          <label key={id} data-variant-option={id}>
            <input
              type="radio"
              name={`${idPrefix}-variant`}
              checked={id === variant}
              onChange={() => chooseVariant(id)}
            />
            {VARIANT_LABELS[id]}
          </label>
        ))}
      </fieldset>
      {languages.map(({ id, label }) => (
        <div
          key={id}
          role="tabpanel"
          id={`${idPrefix}-panel-${id}`}
          aria-labelledby={`${idPrefix}-tab-${id}`}
          data-panel={id}
        >
          {snippets
            .filter((snippet) => snippet.language === id)
            .map((snippet) => (
              <SnippetPanel
                key={snippet.variant}
                snippet={snippet}
                policy={policy}
                name={`${label}, ${VARIANT_LABELS[snippet.variant]}`}
              />
            ))}
        </div>
      ))}
    </section>
  );
}
