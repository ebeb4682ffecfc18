import type { RetryVerdict } from '@/lib/errors';

/** What a status outside the reference means in general. */
export interface OutsideStatus {
  /** For example `Request timeout`. */
  name: string;
  /** Who usually sends it. */
  sender: string;
  /** Whether retrying helps, as a verdict of the reference's own kind. */
  retry: RetryVerdict;
  /** What to do: one or two sentences. */
  advice: string;
}

/** Says what a status means that the reference does not list: {@link aboutStatus}, which pages load where they need it. */
export type AboutStatus = (status: number) => OutsideStatus;

/** The names that HTTP (IANA registry), nginx and Cloudflare give to statuses that the reference does not list. */
const NAMES: Record<number, string> = {
  405: 'Method not allowed',
  408: 'Request timeout',
  409: 'Conflict',
  413: 'Payload too large',
  415: 'Unsupported media type',
  418: 'I’m a teapot',
  422: 'Unprocessable entity',
  424: 'Failed dependency',
  425: 'Too early',
  451: 'Unavailable for legal reasons',
  499: 'Client closed request',
  501: 'Not implemented',
  520: 'Web server is returning an unknown error',
  521: 'Web server is down',
  522: 'Connection timed out',
  523: 'Origin is unreachable',
  524: 'A timeout occurred',
  525: 'SSL handshake failed',
  526: 'Invalid SSL certificate',
  529: 'Overloaded',
  530: 'Origin DNS error',
};

const SERVER = 'The server or a proxy in front of it';
const CLOUDFLARE = 'Cloudflare, in front of the API';

/** General knowledge. Sources: RFC 9110 section 15, RFC 6585, Cloudflare's 5xx documentation. */
const ADVICE: readonly (readonly [statuses: string, sender: string, retry: RetryVerdict, advice: string])[] = [
  ['408 425', SERVER, 'backoff', 'Retry with increasing delays; look for a slow connection.'],
  ['409', SERVER, 'backoff', 'Two changes collided. Wait for the other one to finish, then retry.'],
  ['413', SERVER, 'change-request', 'Send less: shorter messages, smaller images or files.'],
  ['422', SERVER, 'change-request', 'A field of the body is missing or wrong; the response usually names it.'],
  ['424', SERVER, 'retry-then-support', 'A tool or service that the request depends on failed. Check it, then retry.'],
  [
    '499',
    'nginx, when the client hung up',
    'backoff',
    'Raise your client’s timeout or stream the response, then retry.',
  ],
  ['501', SERVER, 'change-request', 'The function is not offered. Leave out the parameter or feature it names.'],
  [
    '520 521 522 523 530',
    CLOUDFLARE,
    'backoff',
    'The server behind it gave no clean answer. Retry with increasing delays.',
  ],
  [
    '524',
    CLOUDFLARE,
    'backoff',
    'The server behind it took too long, and the work may have run. Stream the response, or ask for less.',
  ],
  [
    '525 526',
    CLOUDFLARE,
    'retry-then-support',
    'Its secure connection to the server behind it fails. If it lasts, contact support.',
  ],
  ['529', 'An overloaded API', 'backoff', 'Retry with increasing delays, or use another model for now.'],
];

/**
 * @param status HTTP status, 400 to 599, that the reference does not list
 * @returns what it means in general: nothing of it is a promise of FlowAPI
 */
export function aboutStatus(status: number): OutsideStatus {
  const [, sender = SERVER, retry = status < 500 ? 'change-request' : 'retry-then-support', advice] =
    ADVICE.find(([statuses]) => statuses.includes(String(status))) ?? [];
  const general =
    status < 500
      ? 'The same request fails the same way: change it.'
      : 'Retry a few times, then contact support with the request id.';
  const name = NAMES[status] ?? (status < 500 ? 'Client error' : 'Server error');
  return { name, sender, retry, advice: advice ?? general };
}
