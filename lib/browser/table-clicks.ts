/**
 * Listens to the error table. A click anywhere in a row follows the link of its status, unless it hits a link or ends a selection of text; the button
 * under an empty table asks for every row. (A link stretched over its row would do without a script, but in WebKit a row holds nothing: the last
 * row's link would cover the whole table.)
 * @param showAll called when the reader asks for every row again, where none matches
 * @returns a function that ends it
 */
export function onTableClick(showAll: () => void): () => void {
  const table = document.querySelector<HTMLElement>('.status-table');
  const listen = (event: MouseEvent) => {
    const target = event.target as Element;
    if (target.closest('.table-empty button')) showAll();
    // The same click, with the keys that open a new tab.
    else if (!target.closest('a') && !getSelection()?.toString())
      target.closest('tbody tr')?.querySelector('a')?.dispatchEvent(new MouseEvent('click', event));
  };
  table?.addEventListener('click', listen);
  return () => table?.removeEventListener('click', listen);
}
