import type { Samples } from './samples';

const LINES = [
  'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj',
  'MzEfYyjiWA4R4/M2bS1GB4t7NXp98C3SC6dVMvDuictGeurT8jNbvJZHtCSuYEvu',
  'NMoSfm76oqFvAp8Gy0iz5sxjZmSnXyCdPEovGhLa0VzMaQ8s',
];
const [FIRST = '', SECOND = '', LAST = ''] = LINES;
const BEGIN = '-----BEGIN PRIVATE KEY-----';
const END = '-----END PRIVATE KEY-----';

/** Samples of {@link pem}. */
export const samples: Samples = {
  hits: [
    [[BEGIN, ...LINES, END].join('\n'), FIRST, SECOND, LAST],
    [`"private_key": "${[BEGIN, ...LINES, END].join('\\n')}\\n"`, FIRST, SECOND, LAST],
    [[BEGIN, ...LINES].join('\n'), FIRST, SECOND, LAST],
    [
      [
        'kJ8x/2bS1GB4t7NXp98C3SC6dVMvDuictGeurT8jNbvJZHtCSuYEvuNMoSfm76oq',
        SECOND,
        LAST,
        '-----END RSA PRIVATE KEY-----',
      ].join('\n'),
      SECOND,
      LAST,
    ],
    [[...LINES, 'HTTP/1.1 401 Unauthorized'].join('\n'), FIRST, SECOND, LAST],
    [
      `-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,5F3A9C0B\n\n${LINES.join('\n')}`,
      FIRST,
      LAST,
    ],
    [`b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gt\n${SECOND}\n${LAST}`, SECOND, LAST],
  ],
  misses: [
    ['Could not read the PRIVATE KEY file', 'words of a sentence'],
    ['-----BEGIN PUBLIC KEY-----', 'a public key'],
  ],
};
