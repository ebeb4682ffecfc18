import { createHash } from 'node:crypto';

/** Environment variable with the share of the mutants that are drawn, in per cent; all of them without it. */
export const SAMPLE_VARIABLE = 'MUTANT_SAMPLE_PERCENT';

/**
 * Draws by a hash of the number, so that chance chooses and the same code gives the same sample.
 * @param {string} id number of a mutant, as Stryker gives it
 * @param {number} [percent] how many are drawn, in per cent
 * @returns {boolean} whether this one is among them
 */
export function isDrawn(id, percent = Number(process.env[SAMPLE_VARIABLE] ?? 100)) {
  return (createHash('sha256').update(id).digest().readUInt32BE() / 2 ** 32) * 100 < percent;
}
