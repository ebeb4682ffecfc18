import { isProse } from '../text/prose';
import { bothEnds } from './both-ends';
import type { Notation, Reading } from './reading';
import { normalise } from './words';

const WORD = /[A-Za-z][A-Za-z0-9]{0,40}(?:[_-][A-Za-z0-9]{1,40}){1,6}/g;
const INSIDE_BEFORE = /[\w./$@#-]$/;
const INSIDE_AFTER = /^[\w./(@=-]{0,80}[\w(=]/;

/** The reference's own words standing free in a text: `insufficient_quota`, `(invalid_request_error: model_not_found)`. */
export const FREE_WORD: Notation = {
  keywords: /[A-Za-z]_[A-Za-z]|[a-z]-[a-z]/,
  patterns: {
    /** A word that names a value instead of being one: `"rate_limit": 60`. */
    key: /^["'`]\s?(?::|=>)|^\s?[:=]\s?["']?(?:[\d{[]|true|false|null|None)/,
    /** A constant or a member that is set to the word. */
    assigned: /\bhead :$|(?:\w\.\w+|[A-Z]_[A-Z]+)\s=\s["']$|[a-z]=$/,
  },
  read: ({ text, vocabulary }, { key, assigned }) => {
    const readings: Reading[] = [];
    const words = [...text.matchAll(WORD)].filter(([word]) => vocabulary.isKnown(word));
    for (const { 0: value, index: start } of bothEnds(words)) {
      const word = normalise(value);
      const end = start + value.length;
      const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start).slice(-400);
      const after = text.slice(end, end + 100);
      if (INSIDE_BEFORE.test(before) || INSIDE_AFTER.test(after)) continue;
      const line = before + value + (after.split(/[\n\u2028]/, 1)[0] ?? '');
      if (isProse(line)) continue;
      if (assigned?.test(before) || key?.test(after) || (before === '[' && /^\](?:\n|$)/.test(after))) continue;
      const fact = { value, start, end };
      readings.push({ start, end, isWeak: true, ...(vocabulary.isType(word) ? { type: fact } : { code: fact }) });
    }
    return readings;
  },
};
