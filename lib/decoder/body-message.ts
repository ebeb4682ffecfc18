import type { Clue } from './evidence';
import type { Pair } from './pairs';

/**
 * Takes the message without the status that many put before it, and the status where nothing better tells it.
 * @param result the body's clue, which is completed
 * @param message the value of the field that holds the message, whole
 */
export function readMessage(result: Clue, { value, start, end }: Pair): void {
  const [lead = '', first, second] =
    /^\s*(?:(?:Error: )?([45]\d\d) (?=[^\s{<])|.{0,60}?\b(?:status|code|error)\b[^{]{0,12}?:? \(?([45]\d\d)\)?(?: ?-|:)\s*)/i.exec(
      value,
    ) ?? [];
  const number = first ?? second;
  if (number && result.status && result.status !== Number(number)) return;
  if (number && result.strength < 90) {
    const statusAt = { value: number, start, end: start + 3 };
    Object.assign(result, { status: Number(number), statusAt, strength: 90, place: 'message' });
  }
  const said = value.slice(lead.length).trim();
  // Escapes make a text longer than its value: without a lead it is marked from its beginning.
  const from = lead.trim() === '' ? start : end - said.length;
  if (/^(?!\[?\{|<[!\w])../.test(said)) result.message = { value: said, start: from, end };
}
