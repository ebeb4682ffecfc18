import type { RetryVerdict } from '@/lib/errors';

/**
 * Statuses that the reference does not list, by the names that HTTP (IANA registry), nginx and Cloudflare give them.
 * Spelled as normalised words; of several names the first is shown.
 */
const NAMES =
  '405 method_not_allowed not_allowed,407 proxy_authentication_required,408 request_timeout,409 conflict,413 payload_too_large request_entity_too_large,415 unsupported_media_type,418 im_a_teapot,422 unprocessable_entity,424 failed_dependency,425 too_early,451 unavailable_for_legal_reasons,499 client_closed_request,501 not_implemented,520 web_server_is_returning_an_unknown_error,521 web_server_is_down,522 connection_timed_out,523 origin_is_unreachable,524 a_timeout_occurred,525 ssl_handshake_failed,526 invalid_ssl_certificate,529 overloaded,530 origin_dns_error';

const names = NAMES.split(',').map((entry) => entry.split(' '));

/**
 * @param name a normalised name, see `normalise`
 * @returns the status outside the reference that goes by this name
 */
export function statusByName(name: string): number | undefined {
  const entry = names.find((one) => one.includes(name, 1));
  return entry && Number(entry[0]);
}

/**
 * @param status HTTP status outside the reference
 * @returns its usual name in words, for example `Request timeout`
 */
export function nameOfStatus(status: number): string {
  const name = names.find((one) => one[0] === String(status))?.[1] ?? (status < 500 ? 'client_error' : 'server_error');
  return name.charAt(0).toUpperCase() + name.slice(1).replaceAll('_', ' ');
}

/** Who usually sends a status, whether retrying helps, what to do. */
export interface StatusAdvice {
  sender: string;
  retry: RetryVerdict;
  advice: string;
}

const SERVER = 'The server or a proxy in front of it';
const CLOUDFLARE = 'Cloudflare, in front of the API';

/** General knowledge. Sources: RFC 9110 section 15, RFC 6585, Cloudflare's 5xx documentation. */
const ADVICE: readonly (readonly [statuses: string, sender: string, retry: RetryVerdict, advice: string])[] = [
  ['407', 'An HTTP proxy on your side', 'fix-account', 'Set the credentials of your own network proxy.'],
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
 * @param status HTTP status, 400 to 599
 * @returns what that status means in general
 */
export function adviceForStatus(status: number): StatusAdvice {
  const [, sender = SERVER, retry = status < 500 ? 'change-request' : 'retry-then-support', advice] =
    ADVICE.find(([statuses]) => statuses.includes(String(status))) ?? [];
  const general =
    status < 500
      ? 'The same request fails the same way: change it.'
      : 'Retry a few times, then contact support with the request id.';
  return { sender, retry, advice: advice ?? general };
}
