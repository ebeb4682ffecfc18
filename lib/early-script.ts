import { SNIPPET_LANGUAGES, VARIANT_IDS } from './retry/languages';
import { LANGUAGE_CHOICE, VARIANT_CHOICE } from './root-choice';
import { THEME_KEY } from './theme';

/**
 * A script that runs before the first paint. It marks that JavaScript is there (class `js`), and puts the reader's theme, language
 * and variant on the root element, where the style sheet follows them: so nothing moves when the page wakes up.
 * @returns the script's text, the same on every page
 */
export function earlyScript(): string {
  const choices = [
    { ...LANGUAGE_CHOICE, ids: SNIPPET_LANGUAGES.map(({ id }) => id) },
    { ...VARIANT_CHOICE, ids: VARIANT_IDS },
  ].map(({ attribute, param, storageKey, ids }) => [attribute, param, storageKey, ids]);
  const stored = 'function(key){try{return localStorage.getItem(key)}catch(e){return null}}';
  return `(function(root,choices,themeKey,stored){root.classList.add('js');var theme=stored(themeKey),query=new URLSearchParams(location.search);if(theme==='light'||theme==='dark')root.classList.add(theme);choices.forEach(function(choice){var ids=choice[3],linked=query.get(choice[1]),saved=stored(choice[2]);root.setAttribute(choice[0],ids.includes(linked)?linked:ids.includes(saved)?saved:ids[0])})})(document.documentElement,${JSON.stringify(choices)},'${THEME_KEY}',${stored})`;
}
