/** Closes the menu, or the fold of the headings, when a link in it is followed, and the menu at Escape: it must not be open when the reader comes back. */
export function startMobileMenu(): void {
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('.mobile-menu a, .toc-fold a'))
      target.closest('details')?.removeAttribute('open');
  });
  document.addEventListener('keydown', ({ key }) => {
    const summary = document.querySelector<HTMLElement>('.mobile-menu[open] summary');
    if (key === 'Escape' && summary) {
      summary.click();
      summary.focus();
    }
  });
}
