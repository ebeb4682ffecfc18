import type { Samples } from './samples';

/** Samples of {@link STATUS_KEY}. */
export const SAMPLES: Samples = {
  source: 'applications, issue threads and forums in the languages that people ask for help in',
  hits: [
    { text: 'Request failed with status code 429', facts: { place: 'key', status: 429 } },
    { text: 'la API devuelve 401 todo el tiempo', facts: { place: 'word', status: 401 } },
    { text: 'со вчерашнего дня приходит 402', facts: { place: 'word', status: 402 } },
    { text: 'il reçoit des erreurs 429 de FlowAPI', facts: { place: 'key', status: 429 } },
    { text: '昨日から 429 エラーが続く', facts: { place: 'word', status: 429 } },
    { text: 'Fehler 429: Zu viele Anfragen', facts: { place: 'key', status: 429, message: 'Zu viele Anfragen' } },
    { text: 'Chyba: 503', facts: { place: 'word', status: 503 } },
    { text: 'the model responded with 504 today', facts: { place: 'word', status: 504 } },
    { text: 'Mã trạng thái: 400', facts: { place: 'word', status: 400 } },
    { text: 'Код состояния: 500', facts: { place: 'word', status: 500 } },
    { text: 'رمز الحالة: 429', facts: { place: 'word', status: 429 } },
    { text: 'κωδικός 503', facts: { place: 'word', status: 503 } },
    { text: '状态: 500', facts: { place: 'word', status: 500 } },
    { text: 'flow-9 -> 404', facts: { place: 'word', status: 404 } },
  ],
  misses: [
    { text: 'failed 429 tests', why: 'a count' },
    { text: 'exit code 503', why: 'the code of a process' },
  ],
};
