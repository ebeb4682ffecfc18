import type { ComponentType } from 'preact';
import { ISLANDS } from './list';
import { createElement, hydrate } from './react';

/** What tells that a reader is about to use an island. */
const SIGNS_OF_USE = ['pointerover', 'pointerdown', 'focusin'] as const;

/** An idle moment comes at the latest after this time, in ms. */
const PATIENCE_MS = 1000;

/**
 * Brings every island of the page to life, one after the other, each in a task of its own, so that no task is long:
 * first the one in use, then those in view, and in idle moments the rest.
 * @returns once all are awake
 */
export async function wakeIslands(): Promise<void> {
  const asleep = new Set(document.querySelectorAll<HTMLElement>('[data-island]'));
  const inUse = new Set<HTMLElement>();
  const onSign = ({ target }: Event) => {
    const island = target instanceof Element && target.closest<HTMLElement>('[data-island]');
    if (island) inUse.add(island);
  };
  for (const sign of SIGNS_OF_USE) document.addEventListener(sign, onSign, { passive: true });
  while (asleep.size > 0) {
    const urgent = [...asleep].find((island) => inUse.has(island)) ?? [...asleep].find(isInView);
    if (!urgent) await idleMoment();
    const next = urgent ?? [...asleep][0];
    if (!next) break;
    asleep.delete(next);
    await wake(next);
  }
  for (const sign of SIGNS_OF_USE) document.removeEventListener(sign, onSign);
}

/** Loads an island's code and lets Preact take over its HTML. One that cannot be loaded stays as the HTML shows it. */
async function wake(island: HTMLElement): Promise<void> {
  const { island: name = '', props = '{}' } = island.dataset;
  try {
    const loaded = await ISLANDS[name]?.();
    if (!loaded) throw new Error(`islands/list.ts has no island "${name}"`);
    hydrate(createElement(loaded.default as ComponentType, JSON.parse(props)), island);
  } catch (error) {
    reportError(error);
  }
  // The next one is a task of its own: what the reader has done in between comes first.
  await new Promise((resolve) => setTimeout(resolve));
}

function isInView(island: HTMLElement): boolean {
  const { top, bottom } = island.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

/** Safari knows no idle moments; there the next task must do. */
function idleMoment(): Promise<unknown> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(resolve, { timeout: PATIENCE_MS });
    else setTimeout(resolve);
  });
}
