import { raw } from '../any-of';
import { endOf, type SecretKind, sign } from './kind';
import { isPlaceholder } from './looks';

const signs = {
  /** A Secret of Kubernetes, as YAML or JSON; `kubectl get` writes its data above its kind. */
  secret: sign(/kind\\{0,15}["']?:\s{0,4}\\{0,15}["']?Secret\b/y, 'kind'),
};

/** How far its data may stand from its kind, in characters. */
const FAR = 3000;
const DATA = /\b(?:data|stringData)\\{0,15}["']?:\s{0,4}\{?/g;
/** A name and its value. */
const QUOTE = raw`\\{0,15}["']?`;
const NAME = raw`${QUOTE}([\w.-]{1,80})${QUOTE}`;
const VALUE = raw`${QUOTE}([^"'\\,}\n\u2028]{3,2000})${QUOTE}`;
const ENTRY = new RegExp(raw`[\s\u2028,]{0,60}${NAME}:[ \t]{0,4}${VALUE}`, 'y');
/** What stands behind the data. */
const NEXT_PART = /^(?:apiVersion|data|immutable|kind|metadata|stringData|type)$/;

/** Everything in the data of a Kubernetes Secret, whatever its names. */
export const manifests: SecretKind = {
  signs,
  find(text, at, sign, add) {
    const end = endOf(sign.pattern, text, at);
    if (end < 0) return undefined;
    const before = text.slice(Math.max(0, at - FAR), at);
    const from = at - before.length + Math.max(0, before.lastIndexOf('---'), before.lastIndexOf('kind'));
    const [part = ''] = text.slice(from, at + FAR).split('\n---', 1);
    for (const data of part.matchAll(DATA)) {
      let next = from + data.index + data[0].length;
      for (;;) {
        ENTRY.lastIndex = next;
        const [whole, name, value] = ENTRY.exec(text) ?? [];
        if (whole === undefined || name === undefined || value === undefined || NEXT_PART.test(name)) break;
        const start = next + whole.lastIndexOf(value);
        if (!isPlaceholder(value)) add(start, start + value.trimEnd().length);
        next += whole.length;
      }
    }
    return at + FAR;
  },
};
