import { decoderSamples } from './decoder/answer/samples';
import type { ErrorEntry } from './errors';

/** A kind of text for each of three readers, by how the labels of its samples begin: an exception, a response, a proxy's page. */
const KINDS = [
  { status: 429, kind: 'Python traceback' },
  { status: 503, kind: 'curl -i' },
  { status: 502, kind: 'nginx page' },
];

/**
 * @param errors the catalogue
 * @returns what stands on the buttons of the home page, and the keys of the samples behind them; those that the catalogue does not have are left out
 */
export function homeSamples(errors: readonly ErrorEntry[]): { id: string; label: string }[] {
  const samples = decoderSamples(errors);
  return KINDS.flatMap(({ status, kind }) => {
    const slugs = errors.filter((error) => error.status === status).map(({ slug }) => slug);
    const found = samples.find(({ error, label }) => slugs.includes(error) && label.startsWith(kind));
    return found ? [{ id: found.id, label: `${status}: ${kind}` }] : [];
  });
}
