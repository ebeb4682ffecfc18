/** Closes the menu, or the fold of the headings, when a link in it is followed: it must not be open when the reader comes back. */
export function startMobileMenu(): void {
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('.mobile-menu a, .toc-fold a'))
      target.closest('details')?.removeAttribute('open');
  });
}

/** Closes the menu, if it is open, and puts the focus on what opens it. */
export function closeMobileMenu(): void {
  const summary = document.querySelector<HTMLElement>('.mobile-menu[open] summary');
  summary?.click();
  summary?.focus();
}
