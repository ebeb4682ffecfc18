import type { Samples } from './samples';

/** Samples of {@link logins}. */
export const samples: Samples = {
  hits: [
    ['credentials lea / hT7-kolibri do not work', 'hT7-kolibri'],
    ['login: mira / Nord-See_12', 'Nord-See_12'],
    ['I log in with mira@acme.example / Zucker#Hut1', 'Zucker#Hut1'],
    ['user: mira / Hafen!22', 'Hafen!22'],
    ['account = mira | Hafen!23', 'Hafen!23'],
    ['Zugang: mira / Hafen!24', 'Hafen!24'],
    ['credentials: admin/Hunter22!', 'Hunter22!'],
    ['creds are admin:Hunter23!', 'Hunter23!'],
  ],
  misses: [
    ['user: acme/bot-7', 'a path'],
    ['login: 3 / 10', 'numbers'],
    ['credentials: none', 'no pair'],
  ],
};
