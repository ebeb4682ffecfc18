import { type RefObject, useLayoutEffect } from 'react';

/** How long an answer takes to come to its place, in ms. */
const ARRIVAL_MS = 160;

/**
 * Brings an answer under the header of the page: at once for those who want no motion, else as a short movement from where it was.
 * @param inside an element of the island that is to stand there
 * @param arrival changes with each answer that is to be brought; undefined where the reader must not be moved
 */
export function useArrival(inside: RefObject<HTMLElement | null>, arrival: number | undefined): void {
  useLayoutEffect(() => {
    const island = inside.current?.closest('[data-island]');
    if (arrival === undefined || !island) return;
    // A sample's button goes away with the fold: the answer that it asked for is where the keyboard goes on.
    if (document.activeElement?.closest('.try-one'))
      island.querySelector<HTMLElement>('.verdict-title')?.focus({ preventScroll: true });
    const before = island.getBoundingClientRect().top;
    island.scrollIntoView();
    const way = before - island.getBoundingClientRect().top;
    if (way === 0 || window.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    island.animate([{ transform: `translateY(${way}px)` }, { transform: 'none' }], {
      duration: ARRIVAL_MS,
      easing: 'ease-out',
    });
  }, [inside, arrival]);
}
