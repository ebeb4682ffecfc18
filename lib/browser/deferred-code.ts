import type { JsonMl } from '../json-ml';
import { chosenLanguage } from './answer-snippets';
import { loadJson } from './load-once';
import { CHOICE_EVENT } from './store-choice';

/** Event of the document: code has come into the page. */
export const CODE_EVENT = 'code-came';

/**
 * Fills the panels of the chosen language, whose code the page was built without (lib/build/defer-code): now and after every choice.
 * The code is asked for as soon as the reader points at a tab.
 */
export function startDeferredCode(): void {
  if (!document.querySelector('[data-code-at]')) return;
  document.addEventListener(CHOICE_EVENT, fillChosen);
  for (const type of ['pointerover', 'focusin']) document.addEventListener(type, ({ target }) => askAhead(target));
  fillChosen();
}

function panelsOf(language: string | undefined): NodeListOf<HTMLElement> {
  return document.querySelectorAll<HTMLElement>(`[data-panel="${language}"][data-code-at]`);
}

function askAhead(target: EventTarget | null): void {
  const tab = target instanceof Element && target.closest<HTMLElement>('[data-tab]');
  // Who only passes by need not hear that it failed.
  if (tab) for (const panel of panelsOf(tab.dataset.tab)) codeOf(panel).catch(() => {});
}

function fillChosen(): void {
  for (const panel of panelsOf(chosenLanguage())) fill(panel);
}

async function fill(panel: HTMLElement): Promise<void> {
  const blocks = panel.querySelectorAll('pre code');
  try {
    const codes = await codeOf(panel);
    for (const [index, block] of blocks.entries()) block.replaceChildren(...(codes[index] ?? []).map(toNode));
    panel.removeAttribute('data-code-at');
    document.dispatchEvent(new CustomEvent(CODE_EVENT));
  } catch {
    for (const block of blocks)
      block.textContent = 'The code could not be loaded. Choose the language again, or open the file below.';
  }
}

function codeOf(panel: HTMLElement): Promise<JsonMl[][]> {
  return loadJson(panel.dataset.codeAt ?? '');
}

function toNode(part: JsonMl): Node {
  if (typeof part === 'string') return document.createTextNode(part);
  const [name, attributes, ...children] = part;
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...children.map(toNode));
  return element;
}
