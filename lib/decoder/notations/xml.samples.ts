import type { Samples } from './samples';

/** Samples of {@link XML}. */
export const SAMPLES: Samples = {
  source: 'gateways that answer in XML',
  hits: [{ text: '<error><message>Key rejected</message></error>', facts: { message: 'Key rejected' } }],
  misses: [{ text: '<message/>', why: 'empty' }],
};
