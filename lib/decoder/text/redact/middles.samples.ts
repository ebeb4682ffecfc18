import type { Samples } from './samples';

const AZURE = 'FF9Ub9YpNYu67r39Hc4SELUWLy8yUro9uWfF5ikv9oOtfhXie2j5JQQJ99BCACYeBjFXJ3w3AAABACOGuABc';

/** Samples of {@link middles}. */
export const samples: Samples = {
  hits: [
    [`tried ${AZURE} in vain`, AZURE],
    ['bot 5467536668:AAUpPcncpS10kdR4SE6mX8QZ5ZPMfZiohzp started', 'AAUpPcncpS10kdR4SE6mX8QZ5ZPMfZiohzp'],
    [
      'POST https://api.telegram.org/bot5467536668:AAUpPcncpS10kdR4SE6mX8QZ5ZPMfZiohzp/sendMessage',
      'UpPcncpS10kdR4SE6mX8QZ5ZPMfZiohzp',
    ],
  ],
  misses: [
    ['range A1:AAB200', 'cells of a table'],
    ['2025-07-14 08:03:31:AAA service started with all of its workers', 'a time'],
  ],
};
