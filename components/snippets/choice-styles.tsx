import { LANGUAGE_CHOICE, VARIANT_CHOICE } from '@/lib/root-choice';

/**
 * Rules that show the chosen panel and its tab. They follow the root element, which the early script has set before
 * the first paint: so a reader who chose Go never sees Python flash by.
 */
export function ChoiceStyles({ languages, variants }: { languages: string[]; variants: string[] }) {
  const css = [
    ...languages.map((id) => rules(LANGUAGE_CHOICE.attribute, id, 'data-panel', 'data-tab')),
    ...variants.map((id) => rules(VARIANT_CHOICE.attribute, id, 'data-variant-panel', 'data-variant-option')),
  ].join('');
  return <style>{css}</style>;
}

function rules(rootAttribute: string, id: string, panel: string, tab: string): string {
  const chosen = `.js[${rootAttribute}=${id}]`;
  return (
    `${chosen} [${panel}]:not([${panel}=${id}]){display:none}` +
    `${chosen} [${tab}=${id}]{background:var(--accent-soft);color:var(--text);border-color:var(--accent)}`
  );
}
