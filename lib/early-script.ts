import { SNIPPET_LANGUAGES, VARIANT_IDS } from './retry/languages';
import { LANGUAGE_CHOICE, VARIANT_CHOICE } from './root-choice';

/**
 * A script that runs before the first paint. It marks that JavaScript is there (class `js`), and puts the reader's language
 * and variant on the root element, where the style sheet picks the panel to show: so nothing moves when the page wakes up.
 * @returns the script's text
 */
export function earlyScript(): string {
  const choices = [
    { ...LANGUAGE_CHOICE, ids: SNIPPET_LANGUAGES.map(({ id }) => id) },
    { ...VARIANT_CHOICE, ids: VARIANT_IDS },
  ];
  return `(function(root,choices){root.classList.add('js');var query=new URLSearchParams(location.search);choices.forEach(function(choice){var linked=query.get(choice.param),saved=null;try{saved=localStorage.getItem(choice.storageKey)}catch(e){}root.setAttribute(choice.attribute,choice.ids.includes(linked)?linked:choice.ids.includes(saved)?saved:choice.ids[0])})})(document.documentElement,${JSON.stringify(choices)})`;
}
