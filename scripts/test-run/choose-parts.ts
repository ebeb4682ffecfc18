import { Refusal } from '@/lib/build/refusal';
import { PARTS, type Part } from './parts';

/**
 * @param names ids of parts
 * @returns these parts and what they need, or all when none is named, in the order in which they run
 * @throws Refusal naming what is unknown and what is allowed
 */
export function chooseParts(names: readonly string[]): Part[] {
  const unknown = names.filter((name) => !PARTS.some(({ id }) => id === name));
  if (unknown.length > 0) {
    throw new Refusal(`npm test: found ${unknown.join(', ')}; allowed: ${PARTS.map(({ id }) => id).join(', ')}`);
  }
  if (names.length === 0) return [...PARTS];
  const chosen = PARTS.filter(({ id }) => names.includes(id));
  const needsBuild = chosen.some(({ needs }) => needs.includes('build'));
  return PARTS.filter((part) => chosen.includes(part) || (needsBuild && part.id === 'build'));
}
