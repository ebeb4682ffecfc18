/** The keys of the search, and what each does. */
const KEYS: readonly (readonly [keys: readonly string[], does: string])[] = [
  [['↑', '↓'], 'move'],
  [['Enter'], 'opens'],
  [['Esc'], 'closes'],
];

/** @returns a line that names the keys, for those who see it: screen readers say them with the field; styles/search.css leaves it out where there are none */
export function searchKeys(): HTMLElement {
  const line = document.createElement('p');
  line.className = 'search-keys';
  line.ariaHidden = 'true';
  for (const [keys, does] of KEYS) {
    for (const key of keys) line.append(Object.assign(document.createElement('kbd'), { textContent: key }), ' ');
    line.append(`${does} `);
  }
  return line;
}
