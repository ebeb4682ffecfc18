import type { Extracted } from '@/lib/decoder/diagnosis';

/**
 * One paste and what a perfect reader makes of it.
 * - rows: statuses of acceptable first rows (`401`, `402|429`), `outside 422`, or `none`
 * - paste
 * - facts that must be extracted, and no others; none of a paste that is no error
 */
export type Case = readonly [rows: string, paste: string, facts?: Extracted];
