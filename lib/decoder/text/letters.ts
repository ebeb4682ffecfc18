import { raw } from './any-of';

/** Chinese, Japanese, Korean and what lies between them. */
const EASTERN = raw`\u3005-\u3007\u3040-\ud7ff`;
/** Forms of letters: compatible, Arabic, wide. */
const FORMS = raw`\uf900-\ufdff\ufe70-\ufefc\uff21-\uff3a\uff41-\uffdc`;
/**
 * Letters of all scripts as ranges for a character class: coarser than Unicode's property, and many times faster, as no engine has to fold
 * and look up.
 */
export const LETTER = `A-Za-z\\u00aa-\\u1fff\\u2c00-\\u2fff${EASTERN}${FORMS}`;
/** Upper-case letters as servers write them at the beginning of a sentence, and letters of scripts that have no case. */
export const CAPITAL = 'A-ZÀ-ÞА-ЯΑ-Ω\\u0590-\\u1fff\\u3040-\\ud7ff';
