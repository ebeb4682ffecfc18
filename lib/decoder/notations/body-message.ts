import { anyOf } from '../text/any-of';
import type { Reading } from './reading';
import type { Pair } from './values';

/** What many put before a message: `429 `, `Error: 429 `, `Request failed (status 429): `. */
const LEAD = anyOf(
  /^\s*(?:Error: )?([45]\d\d) (?=[^\s{<])/i,
  /^\s*.{0,60}?\b(?:status|code|error)\b[^{]{0,12}?:? \(?([45]\d\d)\)?(?: ?-|:)\s*/,
);

/**
 * Takes the message without the status that many put before it, and the status where nothing better tells it.
 * @param result the body's reading, which is completed
 * @param message the value of the field that holds the message, whole
 */
export function readMessage(result: Reading, { value, start, end }: Pair): void {
  const [lead = '', first, second] = LEAD.exec(value) ?? [];
  const number = first ?? second;
  const isOther = number && result.status && result.status !== Number(number);
  if (number && !isOther && result.place !== 'field') {
    const at = start + lead.lastIndexOf(number);
    Object.assign(result, { status: Number(number), statusAt: { start: at, end: at + 3 }, place: 'message' });
  }
  const said = (isOther ? value : value.slice(lead.length)).trim();
  // Escapes make a text longer than its value: without a lead it is marked from its beginning.
  const from = isOther || lead.trim() === '' ? start : end - said.length;
  if (/^(?!\[?\{|<[!\w])../.test(said)) result.message = { value: said, start: from, end };
}
