import type { Samples } from './samples';

/** Samples of {@link SAID}. */
export const SAMPLES: Samples = {
  source: '.NET’s messages in the system’s language; sentences of applications',
  hits: [
    { text: 'Something went wrong: 500 The engine failed', facts: { place: 'words', status: 500 } },
    { text: 'Le serveur a retourné une erreur : (401) Non autorisé', facts: { place: 'words', status: 401 } },
  ],
  misses: [{ text: 'Order arrived: 500 Pieces', why: 'no failure' }],
};
