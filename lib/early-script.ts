import { PROGRAM_LANGUAGES } from './error-programs';
import { isLanguageId, SNIPPET_LANGUAGES, VARIANT_IDS } from './retry/languages';
import { LANGUAGE_CHOICE, VARIANT_CHOICE } from './root-choice';
import { READ_ERROR_PATH } from './site';
import { THEME_KEY } from './theme';

/** Languages that can be chosen on one page only, by its path: elsewhere there is nothing in them, and the first one takes their place. */
const MORE_LANGUAGES = {
  [READ_ERROR_PATH]: PROGRAM_LANGUAGES.map(({ id }) => id).filter((id) => !isLanguageId(id)),
};

/**
 * A script that runs before the first paint. It marks that JavaScript is there (class `js`), and puts the reader's theme, language
 * and variant on the root element, where the style sheet follows them: so nothing moves when the page wakes up.
 * @returns the script's text, the same on every page
 */
export function earlyScript(): string {
  const choices = [
    { ...LANGUAGE_CHOICE, ids: SNIPPET_LANGUAGES.map(({ id }) => id), more: MORE_LANGUAGES },
    { ...VARIANT_CHOICE, ids: VARIANT_IDS, more: {} },
  ].map(({ attribute, param, storageKey, ids, more }) => [attribute, param, storageKey, ids, more]);
  const stored = 'function(key){try{return localStorage.getItem(key)}catch(e){return null}}';
  return `(function(root,choices,themeKey,stored){root.classList.add('js');var theme=stored(themeKey),query=new URLSearchParams(location.search);if(theme==='light'||theme==='dark')root.classList.add(theme);choices.forEach(function(choice){var ids=choice[3].concat(choice[4][location.pathname]||[]),linked=query.get(choice[1]),saved=stored(choice[2]);root.setAttribute(choice[0],ids.includes(linked)?linked:ids.includes(saved)?saved:ids[0])})})(document.documentElement,${JSON.stringify(choices)},'${THEME_KEY}',${stored})`;
}
