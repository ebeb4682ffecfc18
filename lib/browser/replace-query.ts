/**
 * Writes parameters into the address, so that what the reader has chosen can be linked. Other parameters and the fragment stay.
 * @param params what to write; an empty text takes the parameter away
 */
export function replaceQuery(params: Readonly<Record<string, string>>): void {
  const url = new URL(window.location.href);
  for (const [name, value] of Object.entries(params)) {
    if (value) url.searchParams.set(name, value);
    else url.searchParams.delete(name);
  }
  // Browsers limit how often a page may do this.
  if (url.href === window.location.href) return;
  window.history.replaceState(window.history.state, '', url);
}
