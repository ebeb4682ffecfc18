import type { ErrorEntry } from '@/lib/errors';
import type { Conflict, Diagnosis, Ground, Place } from '../diagnosis';

const PLACES: Record<Place, string> = {
  'status-line': 'in the HTTP status line',
  sdk: 'in the form in which SDKs print it',
  field: 'in a field of its own',
  message: 'in the message',
  page: 'in the error page',
  phrase: 'beside its HTTP name',
  class: 'after the exception’s name',
  body: 'before the body',
  'lone-field': 'in a field of its own',
  key: 'named as the status',
  named: 'beside the words of the error',
  log: 'in the log line of the request',
  word: 'in a sentence about the error',
  words: 'beside the words of the error',
  start: 'at the beginning of the line',
  shape: 'by the shape of the body; a guess, as FastAPI sends such lists with it',
};

/**
 * Says what an answer about an error of the API rests on.
 * @param diagnosis the answer
 * @returns one or two plain sentences; a guess is called one
 */
export function explainGround(diagnosis: Diagnosis): string {
  const { ground, errors } = diagnosis;
  const trusted = 'conflicts' in diagnosis ? diagnosis.conflicts[0]?.trusted : undefined;
  const more = trusted && !trusted.startsWith('status') ? ` The ${trusted} is more exact.` : '';
  switch (ground.by) {
    case 'status':
      return `Status ${ground.value} ${PLACES[ground.place]}.${more}`;
    case 'code':
    case 'type':
      return ground.hint === undefined
        ? `No status was found; the ${ground.by} ${ground.value} was followed.`
        : `A guess: the ${ground.by} ${ground.value} covers many errors, and the wording fits ${ground.hint}.`;
    case 'cut':
      return `No status was found, and only this row has words that begin with ${ground.value}.`;
    case 'class':
      return classText(ground, errors.length);
    case 'wording':
      return `A guess: no status, type or code; the wording is that of ${ground.value}.`;
    case 'name':
      return `A guess: the message is the name of status ${ground.value}.`;
    case 'bare':
      return `A guess: nothing but the number ${ground.value} was pasted, which is a status of the reference.`;
    case 'beside':
      return `Status ${ground.value} stands in the record of another error, without facts of its own.`;
    case 'none':
      return 'No error of the API was found.';
    case 'link':
      return 'Opened from a link, which holds the result and nothing of the pasted text.';
    case 'nothing':
      return 'Nothing was pasted.';
  }
}

function classText({ value, statuses, hint }: Ground & { by: 'class' }, rows: number): string {
  const many = statuses.length > 1 ? 'stands for every 5xx' : 'covers many errors';
  if (hint !== undefined) return `A guess: the exception ${value} ${many}, and the wording fits ${hint}.`;
  if (statuses.length > 1) return `No status was found, and the exception ${value} stands for every 5xx.`;
  const quota = rows > 1 ? ', and the wording speaks of quota' : '';
  return `No status was found; the exception ${value} means ${statuses[0]}${quota}.`;
}

/**
 * Says what a conflict means for the reader.
 * @param conflict one of an answer's
 * @param rows the answer's rows, best first
 * @returns one or two sentences
 */
export function meaningOf({ trusted, against }: Conflict, rows: readonly ErrorEntry[]): string {
  const [first, second] = rows;
  if (against === 'the wording')
    return `If quota or balance is used up, waiting does not help. ${second?.recommendation}.`;
  if (against.startsWith('exception'))
    return `The exception usually means ${second?.status}. ${first?.recommendation} first.`;
  if (trusted.startsWith('status')) return `The ${against} usually comes with ${second?.status}: read that row too.`;
  return `Waiting does not help. ${first?.recommendation}.`;
}

/**
 * @param statuses statuses of the rows that are equally right
 * @returns what would tell them apart
 */
export function tellApart(statuses: readonly number[]): string {
  return `The HTTP status decides: ${statuses.join(' or ')}. Look for it in the response’s status line or the exception’s status field.`;
}
