/** How far below the top of the window a heading counts as reached, in px: where a link to it stops, or a little lower. */
const REACH = 140;

/** Marks in the tables of contents which section is being read, says so on the fold, and closes that when a link in it is followed. */
export function followHeadings(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.toc-list a')];
  const headings = document.querySelectorAll<HTMLElement>('.prose > :is(h2, h3)[id]');
  const current = document.querySelector('.toc-current');
  if (links.length === 0) return;
  let frame = 0;

  const show = () => {
    frame = 0;
    const isAtEnd = window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - 2;
    const reached = [...headings].filter((heading) => isAtEnd || heading.getBoundingClientRect().top < REACH).pop();
    for (const link of links) {
      if (reached && link.hash === `#${reached.id}`) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    if (current) current.textContent = reached?.textContent ?? '';
  };
  document.addEventListener('scroll', () => (frame ||= requestAnimationFrame(show)), { passive: true });
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element && target.closest('.toc-fold a');
    if (link) link.closest('details')?.removeAttribute('open');
  });
  show();
}
