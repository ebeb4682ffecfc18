import { type LanguageId, SNIPPET_LANGUAGES, shownVariant, VARIANT_IDS, type VariantId } from '@/lib/retry/languages';
import type { PlacedSnippet } from '@/lib/retry/proven-snippet';
import { LanguagePanel } from './language-panel';
import { SnippetPanel, type SnippetParts } from './snippet-panel';
import { TabList } from './tab-list';

const VARIANT_LABELS: Record<VariantId, string> = {
  sdk: 'SDK’s own retries',
  loop: 'Your own loop',
  stream: 'Your own loop, streamed',
};

/**
 * The retry snippets with their language switch; lib/browser/snippet-switch makes the switches work.
 * In published pages the first language has its code; the others' is loaded when chosen (lib/build/code-file).
 * @param snippets what was built from snippets/
 * @param languages what to show tabs for: those that have a snippet, unless others are still to come
 * @param partsOf what the page itself puts into the panel of a snippet
 * @param idPrefix makes the ids of this switch differ from those of others on the page
 * @param isBrief whether what is to be known of the code is folded
 */
export function RetrySnippets({
  snippets,
  languages = snippets.map(({ language }) => language),
  partsOf,
  idPrefix = 'snippets',
  isBrief = false,
}: {
  snippets: PlacedSnippet[];
  languages?: readonly LanguageId[];
  partsOf?: (snippet: PlacedSnippet) => SnippetParts | undefined;
  idPrefix?: string;
  isBrief?: boolean;
}) {
  const shown = SNIPPET_LANGUAGES.filter(({ id }) => languages.includes(id)).map(({ id, label }) => {
    const own = snippets.filter((snippet) => snippet.language === id);
    return { id, label, own, variants: own.map(({ variant }) => variant) };
  });
  return (
    <section className="retry-snippets" aria-label="Retry snippets">
      <TabList label="Language" tabs={shown} idPrefix={idPrefix} />
      <fieldset className="variant-switch needs-js">
        <legend className="visually-hidden">Kind of retry</legend>
        {VARIANT_IDS.filter((id) => snippets.some(({ variant }) => variant === id)).map((id, index) => (
          <label key={id} data-variant-option={id}>
            <input type="radio" name={`${idPrefix}-variant`} defaultChecked={index === 0} autoComplete="off" />
            {VARIANT_LABELS[id]}
          </label>
        ))}
      </fieldset>
      {shown.map(({ id, label, own, variants }) => (
        <LanguagePanel key={id} language={id} idPrefix={idPrefix} codeAt={own[0]?.codeAt}>
          {own.length === 0 && <p className="snippet-panel">Loading …</p>}
          {own.map((snippet) => (
            <SnippetPanel
              key={snippet.variant}
              snippet={snippet}
              parts={partsOf?.(snippet)}
              isBrief={isBrief}
              name={`${label}, ${VARIANT_LABELS[snippet.variant]}`}
              shownFor={VARIANT_IDS.filter((choice) => shownVariant(variants, choice) === snippet.variant)}
            />
          ))}
        </LanguagePanel>
      ))}
    </section>
  );
}
