/** Says that every control of the page listens: style sheets and tests see it on the root element. */
export function markAwake(): void {
  document.documentElement.classList.add('awake');
}
