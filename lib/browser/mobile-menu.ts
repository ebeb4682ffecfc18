/** Closes the menu, or the fold of the headings, when a link in it is followed: it must not be open when the reader comes back. */
export function startMobileMenu(): void {
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element && target.closest('.mobile-menu a, .toc-fold a');
    if (link) link.closest('details')?.removeAttribute('open');
  });
}
