import { METHOD } from './scope';

const METHODS = new RegExp(METHOD.source, 'g');

/** A number that stands where a status would, without unit, fraction or sign. */
const STATUS_LIKE = /(?<![\w.,:/$#+-])[1-5]\d\d(?![\w.,:/%-]| ?(?:[mµnu]?s|bytes|[kKM]?B)\b)/;

/** Words that may stand between a request and its status. */
const LINK = /HTTP|failed|return\w*|respon\w*|stat\w*|compl\w*|with|error|code|\w+=\S+/g;

/** What stands between a request and a number on its line. */
export interface Between {
  between: string;
  /** Whether nothing stands between them that could make the number something else than the status. */
  isDirect: boolean;
}

/**
 * @param before a line up to a number
 * @returns the last request on it, if one is there
 */
export function requestBefore(before: string): Between | undefined {
  const request = [...before.matchAll(METHODS)].pop();
  if (!request) return undefined;
  const between = before.slice(request.index + request[0].length);
  return { between, isDirect: !/[a-z]{4}/i.test(between.replace(LINK, '')) };
}

/**
 * @param between what stands between a request and a number
 * @returns whether the status of the request stands there already: 2xx and 3xx count, they say that it went well
 */
export function followsLoggedStatus(between: string): boolean {
  return STATUS_LIKE.test(between);
}

/**
 * Load balancers and gin write the status before the request, HAProxy, AWS and Envoy further numbers in between.
 * @param before a line up to a number
 * @param after what follows the number
 * @returns whether the number is the status of the request that follows
 */
export function isBeforeRequest(before: string, after: string): boolean {
  if (!/^[\s|]{1,4}[^\n]{0,60}?(?:"|\|\s+)(?:GET|POST) /.test(after)) return false;
  const run = /(?:\s(?:\d{1,9}|-))*\s$/.exec(before.slice(-60))?.[0] ?? '';
  return !STATUS_LIKE.test(run);
}
