import type { TokenLine } from '../code-lines';
import { type Placeholder, placeholderText } from '../retry/placeholder';
import { DEFAULT_POLICY, type Jitter, type RetryPolicy } from '../retry/policy';
import { policyToParams } from '../retry/policy-params';

/** The lines that the HTML was built with, by the place in which they stand. */
const builtLines = new WeakMap<Element, Node[]>();

/**
 * Writes a policy into the snippets of the page, at the places that components/snippets marks in their HTML.
 * @param policy a policy within the limits
 */
export function writePolicy(policy: RetryPolicy): void {
  const changed = policyToParams(policy);
  for (const place of placesOf('[data-slot]')) write(place, placeholderText(place.dataset.slot as Placeholder, policy));
  for (const place of placesOf('[data-jitter-forms]')) writeJitter(place, policy.jitter);
  for (const place of placesOf('[data-fixed-param]')) mark(place, (place.dataset.fixedParam ?? '') in changed);
}

function placesOf(selector: string): NodeListOf<HTMLElement> {
  return document.querySelectorAll<HTMLElement>(`.policy-snippets ${selector}`);
}

/** A page of many snippets is left alone where nothing has changed. */
function write(place: HTMLElement, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}

function writeJitter(place: HTMLElement, jitter: Jitter): void {
  const shown = place.dataset.jitter ?? DEFAULT_POLICY.jitter;
  if (shown === jitter) return;
  if (!builtLines.has(place)) builtLines.set(place, [...place.childNodes]);
  place.dataset.jitter = jitter;
  const forms: Partial<Record<Jitter, TokenLine[]>> = JSON.parse(place.dataset.jitterForms ?? '{}');
  place.replaceChildren(...(forms[jitter]?.map(toElement) ?? builtLines.get(place) ?? []));
}

/** A line as components/prose/code-lines renders it. */
function toElement(line: TokenLine): HTMLElement {
  const element = elementOf('span', 'code-line');
  for (const [text, tokenClass] of line) {
    if (tokenClass === undefined) element.append(text);
    else element.appendChild(elementOf('i', tokenClass)).append(text);
  }
  element.append('\n');
  return element;
}

function elementOf(tag: 'span' | 'i', className: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  return element;
}

/** What the reader has changed, and the snippet cannot take, stands out. */
function mark(place: HTMLElement, isChanged: boolean): void {
  if (isChanged === (place.firstElementChild !== null)) return;
  const name = place.textContent ?? '';
  const strong = document.createElement('strong');
  strong.append(name);
  place.replaceChildren(isChanged ? strong : name);
}
