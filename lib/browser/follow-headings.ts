/** How far below the top of the window a heading counts as reached, in px: where a link to it stops, or a little lower. */
const REACH = 140;

/** Marks in the tables of contents which section is being read and says so on the fold. */
export function followHeadings(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.toc-list a')];
  const headings = document.querySelectorAll<HTMLElement>('.prose > :is(h2, h3)[id]');
  const current = document.querySelector('.toc-current');
  // Only pages with a table of contents have it.
  if (!current) return;
  let frame = 0;

  const show = () => {
    frame = 0;
    const isAtEnd = innerHeight + scrollY >= document.body.scrollHeight - 2;
    const reached = [...headings].filter((heading) => isAtEnd || heading.getBoundingClientRect().top < REACH).pop();
    for (const link of links) link.ariaCurrent = reached && link.hash === `#${reached.id}` ? 'true' : null;
    current.textContent = reached?.textContent ?? '';
  };
  document.addEventListener('scroll', () => (frame ||= requestAnimationFrame(show)));
  show();
}
