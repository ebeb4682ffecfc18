import { either, raw } from './any-of';

/** What must stand in a record that is worth reading: a number that could be a status, or a stem of a word for failure. */
const STEMS = [
  'rror|xcep|aile|ailu|imit|uota|enied|nvalid|navail|ime.{0,2}out|raceb|orbid|uth[oe]|verlo|hrott|alanc|illing',
  'redit|equest.?[iI][dD]|req_|etry|oo many|ot.?[fF]ound|atewa|eject|nsuff|xhaus|equired|detail',
  raw`ERR|F(?:AT|AI)L?|LIMIT|QUOTA|AUTH|MANY|UNAV|[^\x00-\u2fff]`,
];
const STATUS = raw`(?:stat\w*|code|http)\W{0,4}[45]\d\d|(?:^|[^\w=.$#+/-])[45]\d\d(?![\d%]| ?m?s\b|\w)`;
/** The same as a pattern. */
export const SIGNAL = new RegExp(either(...STEMS, STATUS));

/** @param record the text of a record; true if it could tell of an error, or of a detail of one */
export function hasSignal(record: string): boolean {
  return SIGNAL.test(record);
}
