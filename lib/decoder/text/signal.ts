/** What must stand in a record that is worth reading: a number that could be a status, or a stem of a word for failure. */
const STEMS =
  'rror|xcept|ail(?:ed|ure)|imit|uota|enied|nvalid|navail|imed? ?out|raceback|orbidden|uthor|uthent|verload|hrottl|alance|illing|redit|equest.?[iI][dD]|req_|etry|oo many|[nN]ot.?[fF]ound|ateway|ejected|nsufficient|xhaust|ERR|FATAL|FAIL|LIMIT|QUOTA|AUTH|TOO_MANY|UNAVAIL|equired|detail|[^\\x00-\\u2fff]';
const STATUS = String.raw`(?:stat\w*|code|http)\W{0,4}[45]\d\d|(?:^|[^\w=.$#+/-])[45]\d\d(?![\d%]| ?m?s\b|\w)`;
/** The same as a pattern. */
export const SIGNAL = new RegExp(`${STEMS}|${STATUS}`);

/** @param record the text of a record; true if it could tell of an error, or of a detail of one */
export function hasSignal(record: string): boolean {
  return SIGNAL.test(record);
}
