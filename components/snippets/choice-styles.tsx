import { VARIANT_IDS, type VariantId } from '@/lib/retry/languages';
import { LANGUAGE_CHOICE, VARIANT_CHOICE } from '@/lib/root-choice';

/**
 * Rules that show the chosen panel and its tab. They follow the root element, which the early script has set before
 * the first paint: so a reader who chose Go never sees Python flash by.
 * @param languages each language that is shown, with the variants that it has
 */
export function ChoiceStyles({ languages }: { languages: { id: string; variants: VariantId[] }[] }) {
  const css = [
    ...languages.map(({ id }) => rules(LANGUAGE_CHOICE.attribute, id, 'data-panel', 'data-tab')),
    ...VARIANT_IDS.map((id) => rules(VARIANT_CHOICE.attribute, id, 'data-variant-panel', 'data-variant-option')),
    ...languages.map(({ id, variants }) => soleVariantRules(id, variants)),
  ].join('');
  return <style>{css}</style>;
}

function rules(rootAttribute: string, id: string, panel: string, tab: string): string {
  const chosen = `.js[${rootAttribute}=${id}]`;
  return `${chosen} [${panel}]:not([${panel}~=${id}]){display:none}${chosen} [${tab}=${id}]{${CHOSEN}}`;
}

const CHOSEN = 'background:var(--accent-soft);color:var(--text);border-color:var(--accent)';

/** Where a language has one variant only, the switch shows that one, whatever was chosen for the others. */
function soleVariantRules(language: string, [sole, ...more]: VariantId[]): string {
  if (sole === undefined || more.length > 0) return '';
  const option = `.js[${LANGUAGE_CHOICE.attribute}=${language}] [data-variant-option`;
  return `${option}]:not([data-variant-option=${sole}]){display:none}${option}=${sole}]{${CHOSEN}}`;
}
