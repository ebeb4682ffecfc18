import type { Case } from './case';

/** What stands on a reader's screen: consoles, terminals, the log of a host, a mail to the support. */
export const SCREENS: readonly Case[] = [
  [
    '401',
    'GET https://shop.example/favicon.ico 404 (Not Found)\nGET https://stats.example/js/count.js net::ERR_BLOCKED_BY_CLIENT\nchat.ts:40  POST https://api.flowapi.net/v1/chat/completions 401 (Unauthorized)\nchat.ts:52  {error: {message: "No key", type: "invalid_request_error", code: "invalid_api_key"}}',
    { status: 401, type: 'invalid_request_error', code: 'invalid_api_key', message: 'No key' },
  ],
  [
    'none',
    'GET https://api.flowapi.net/v1/models 200 (OK)\nchat.ts:40  POST https://shop.example/api/cart 401 (Unauthorized)',
  ],
  [
    '429',
    '[POST] /api/chat reason=FUNCTION_INVOCATION_TIMEOUT, function exceeded 60s\n  flowapi: 429 rate_limit_error, waiting 20s (1/5)\nVercel Runtime Timeout Error: Task timed out after 60 seconds',
    { status: 429, type: 'rate_limit_error', message: 'rate_limit_error, waiting 20s (1/5)' },
  ],
  ['none', '[POST] /api/chat reason=FUNCTION_INVOCATION_TIMEOUT\nStatus: 504 Task timed out after 60.00 seconds'],
  [
    '402',
    'PS C:\\Users\\ada> $env:OPENAI_BASE_URL = "https://api.flowapi.net/v1"\nPS C:\\Users\\ada> Invoke-RestMethod -Method Post -Uri https://api.flowapi.net/v1/chat/completions -Headers @{Accept="*/*"} -Body $b\nInvoke-RestMethod: Response status code does not indicate success: 402 (Payment Required).',
    { status: 402 },
  ],
  [
    'none',
    'PS C:\\srv> Get-Content notes.txt\nThe gateway answers 429. Then a program waits. After that it asks again.',
  ],
  [
    '401',
    'curl -fsS https://api.flowapi.net/v1/models -o models.json\ncurl: (22) The requested URL returned error: 401',
    { status: 401 },
  ],
  [
    '429',
    'Beim Übersetzen der Texte bricht das Programm nach ca. 40 Artikeln ab:\n\nFehler vom Dienst (HTTP 429): Zu viele Anfragen. Bitte warten Sie 30 Sekunden und versuchen Sie es erneut.\nArtikel 41 von 503 wurde nicht übersetzt.',
    { status: 429, message: 'Zu viele Anfragen. Bitte warten Sie 30 Sekunden und versuchen Sie es erneut.' },
  ],
];
