/**
 * Adds a style sheet to the page.
 * @param address its path; in `npm run dev` there is none, as the page has all styles
 * @returns once it applies, or cannot be had: what it is for is of use without it too
 */
export function loadStyles(address: string | undefined): Promise<unknown> {
  if (address === undefined) return Promise.resolve();
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address });
  const settled = new Promise((resolve) => {
    link.onload = resolve;
    link.onerror = resolve;
  });
  document.head.append(link);
  return settled;
}
