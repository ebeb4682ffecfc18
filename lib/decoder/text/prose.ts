import { anyOf, either, raw } from './any-of';

/** How something is done, how long it takes: Spanish, German, French, Portuguese, Russian. */
const ASKING = either(
  'cu[aá]nt|c[oó]mo |qu[eé] significa|wie (?:lange|kann|soll)|was (?:ist|bedeutet)',
  'combien|comment |peut-on|что озн|как ',
);
/** Prose that explains errors, tells how to treat one, or tells when one is sent, to anybody and not to the one who pasted it: one kind each. */
export const ABOUT: readonly RegExp[] = [
  // genre
  /\bthis (?:guide|article|post|PR|patch)\b/i,
  // meaning
  /\d\d\d\)? (?:errors? |status(?: code)? )?(?:means|indicates|stands for)\b/i,
  // how to
  /\bhow (?:to|do|can|should)\b(?!.*\b(?:get|getting|got|error:|my)\b)/i,
  // incident
  /\d\s?% of \w*\s?requests\b|\bincident has\b/i,
  // hypothetical
  anyOf(
    /\bwhat happens (?:if|when)\b|^\W*(?:is it|does (?:a|the|any)) .*\?\s*$/i,
    /^\W*do (?:we|you) .*\?(?:\s|$)|\b(?:when|if) (?:we|you) (?:get|see)\b.*, should .*\?/,
  ),
  // change
  /\bsince version\b|\b(?:instead of|statt) [45]\d\d\b/i,
  // tutorial, policy
  /\byou (?:should|will|may|might) (?:see|get|receive)\b|^Requests .* (?:receive|get) |\brequests may be \w+ed\b/,
  // faq
  /^\s*(?:Q|A|FAQ): |^\s*\*\*[^*]*\?\*\*/,
  // How something is done, how long: Spanish, German, French, Portuguese, Russian.
  new RegExp(raw`^\W{0,3}${ASKING}[^:]*\?(?: \w+\W)?\s*$`, 'i'),
  // The same in Chinese, what differs, and what is sent when.
  /(?:请问|区别|多久|哪个|几次|什么意思|怎么办|怎么处理)[^:：]*[?？]\s*$|当.{2,30}[时時][,，]/,
];
/** What an API does, or a reader meets. */
const HAPPENS = either('returns?|responds?|answers?|sends?|stops|is|are|see|get|receive|exceed|mentions');
/** The same, unless somebody speaks of himself. */
export const GENERAL: readonly RegExp[] = [
  // meant abroad
  /\b(?:bedeutet|signifi\w+)\b|означает/i,
  // means
  /\b(?:means?|indicates?) that\b|\busually means\b|\bis shown to\b|\bmeaning of\b|\bexplains?\b/i,
  // question
  anyOf(/\b(?:what (?:is|does|are)|what's|why (?:am|do|does) )/i, /\bshould (?:i|we|you|this|it)/i),
  // one of many
  /\ban? [45]\d\d (?:usually|needs|means|is|should|will|can)\b|\bcodes in the\b/i,
  // task
  /^\s*(?:translate|summari[sz]e|rewrite|explain)\b/i,
  // comparison
  /\bdifference between\b|\bwrite an?\b|\brfc ?\d{4}\b|\blists? the\b/i,
  // rule
  /\b(?:are (?:answered|returned|rejected)|(?:each|every) (?:model|plan|key))\b/i,
  // when sent
  new RegExp(raw`\b(?:when|if) (?:the|you|an?|your|it)\b.{0,60}\b${HAPPENS}\b`, 'i'),
];
const SPEAKER = /\b(?:i|we|my|our|nous|notre|unsere?)\b/i;
/** Longer lines are logs and bodies. */
const LONGEST = 600;

/**
 * @param line one line of a paste, possibly shortened
 * @returns whether it is text about errors in general
 */
export function isProse(line: string): boolean {
  if (line.length >= LONGEST) return false;
  return ABOUT.some((kind) => kind.test(line)) || (GENERAL.some((kind) => kind.test(line)) && !SPEAKER.test(line));
}
