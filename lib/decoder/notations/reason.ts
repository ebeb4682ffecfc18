import { raw } from '../text/any-of';
import { type Found, numbersIn, sentenceAfter, statusReading } from './numbers';
import { isOther } from './other-numbers';
import type { Fact, Notation, Vocabulary } from './reading';
import { statusByReason } from './status-names';

/** What may stand between a status and its name: signs, and a word for it. */
const SIGNS = raw`[\s:,|>–—("'[=-]{0,6}`;
const LABEL = raw`(?:(?:reason\w*|message)['"]?[:=]\s?["'])?`;
const PHRASE = "([a-z][a-z'-]*(?:[ _-][a-z'-]+){0,7})";

/** A status beside its own name: `502 Bad Gateway`, `Too Many Requests (429)`; or beside the reference's own words for it. */
export const REASON: Notation = {
  keywords: /[45]\d\d/,
  patterns: {
    after: new RegExp(`^["']?[\\])]?${SIGNS}${LABEL}${PHRASE}`, 'i'),
    before: /([A-Z][a-z]+ [A-Za-z ]{3,40})[" :([-]{1,4}$/,
    /** requests and Node's SDK name no reason: `429 Client Error`, `404 status code (no body)`. */
    unnamed: /^ (?:status code \(no body\)|ERROR<|(?:Client|Server) Error\b)/,
  },
  read: (source, { after, before, unnamed }) =>
    numbersIn(source).flatMap((number) => {
      if (isOther(number)) return [];
      if (unnamed?.test(number.after)) return statusReading(number, 'sdk');
      const names = namesBeside(number, after, before);
      const isReason = names.some((name) => statusByReason(name) === number.status);
      if (!isReason && !names.some((name) => source.vocabulary.isNameOf(name, number.status))) return [];
      const said = withoutReason(sentenceAfter(source, number.end), number.status);
      // `429 Too Many Requests` names the status and says no more, or a body follows.
      const message = said && !isName(said.value, number.status, isReason, source.vocabulary) ? said : undefined;
      return statusReading(number, isReason ? 'phrase' : 'named', message);
    }),
};

function namesBeside({ near, after }: Found, next: RegExp | undefined, last: RegExp | undefined): string[] {
  const words = (next?.exec(after)?.[1] ?? '').split(/[ _-]+/);
  const names = words.map((_, at) => words.slice(0, words.length - at).join('_'));
  return [...names, last?.exec(near)?.[1] ?? ''].filter((name) => name !== '');
}

function isName(said: string, status: number, isReason: boolean, vocabulary: Vocabulary): boolean {
  if (/[{<]/.test(said)) return true;
  return isReason ? statusByReason(said) === status : /^\w+$/.test(said) && vocabulary.isNameOf(said, status);
}

/** `Too Many Requests: slow down` says more than the reason phrase; `Gateway Timeout' for url …` does not. */
function withoutReason(said: Fact | undefined, status: number): Fact | undefined {
  const words = /^[A-Za-z-]+(?: [A-Za-z-]+){0,3}/.exec(said?.value ?? '')?.[0].split(' ') ?? [];
  const count = words.findLastIndex((_, at) => statusByReason(words.slice(0, at + 1).join(' ')) === status) + 1;
  if (!said || count === 0) return said;
  const reason = words.slice(0, count).join(' ');
  const lead = /^[:.] /.exec(said.value.slice(reason.length))?.[0];
  if (!lead) return undefined;
  const from = reason.length + lead.length;
  return { ...said, value: said.value.slice(from), start: said.start + from };
}
