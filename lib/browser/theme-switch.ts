import { THEME_KEY, THEMES, type Theme } from '../theme';
import { store } from './store-choice';

/** Makes the theme switches of the page work, and follow a choice that was made in another tab or before going back. */
export function startThemeSwitch(): void {
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.matches('.theme-switch input')) return;
    store(THEME_KEY, target.value);
    showTheme(toTheme(target.value));
  });
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key === THEME_KEY) showTheme(toTheme(newValue));
  });
  window.addEventListener('pageshow', () => showTheme(storedTheme()));
  showTheme(storedTheme());
}

/** A class on the root element is the reader's own choice; without one, the style sheet follows the system. */
function showTheme(theme: Theme): void {
  const { classList } = document.documentElement;
  for (const name of THEMES) classList.toggle(name, name === theme && name !== 'system');
  // The browser's own frame follows the choice as well.
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const { scheme } = meta.dataset;
    meta.media = theme === 'system' ? `(prefers-color-scheme: ${scheme})` : scheme === theme ? 'all' : 'not all';
  }
  for (const input of document.querySelectorAll<HTMLInputElement>('.theme-switch input')) {
    input.checked = input.value === theme;
  }
}

function storedTheme(): Theme {
  try {
    return toTheme(localStorage.getItem(THEME_KEY));
  } catch {
    // Where storage is forbidden, the page itself knows what was chosen on it.
    return THEMES.find((name) => document.documentElement.classList.contains(name)) ?? 'system';
  }
}

function toTheme(text: string | null): Theme {
  return THEMES.find((name) => name === text) ?? 'system';
}
