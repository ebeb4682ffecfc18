/** Prose that explains errors, tells how to treat one, or tells when one is sent, to anybody and not to the one who pasted it. */
const PROSE =
  /\bthis (?:guide|article|tutorial|post)\b|\d\d\d\)? (?:errors? |status(?: code)? )?(?:means|indicates|stands for)\b|^(?!.*\b(?:i|we|my|our)\b).*\b(?:(?:means?|indicates?) that|what (?:is|does|are)|what's|how (?:to|do|can|should)|should (?:i|we|you|be handled)|meaning of|difference between|write an?|explains?|rfc ?\d{4}|are (?:answered|returned|rejected|limited)|lists? the|(?:each|every) (?:model|plan|key)|(?:returns?|responds?|answers?|raised|thrown|sends?)\b.{0,60}\b(?:when|if|with an?) |(?:when|if) (?:the|you|an?|your|it)\b.{0,60}\b(?:returns?|responds?|answers?|sends?|stops|is|are|see|get))\b/i;

/**
 * @param line one line of a paste, possibly shortened
 * @returns whether it is text about errors in general
 */
export function isProse(line: string): boolean {
  return line.length < 600 && PROSE.test(line);
}
