import type { Samples } from './samples';

export const SAMPLES: Samples = {
  source: 'gateways that answer in XML',
  hits: [{ text: '<error><message>Key rejected</message></error>', facts: { message: 'Key rejected' } }],
  misses: [{ text: '<message/>', why: 'empty' }],
};
