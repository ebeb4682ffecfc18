import type { RetryVerdict } from '@/lib/errors';

/**
 * Names under which an HTTP error status goes: reason phrases (IANA HTTP Status Code Registry, nginx and Cloudflare for
 * the unregistered ones), and what HTTP libraries make of them (.NET HttpStatusCode, Spring HttpStatus, Faraday, gRPC codes).
 * Written as normalised words; the first name of a status is its usual one.
 */
const NAMES = `
400 bad_request
401 unauthorized unauthenticated authorization_required authentication_required
402 payment_required
403 forbidden permission_denied
404 not_found page_not_found
405 method_not_allowed not_allowed
406 not_acceptable
407 proxy_authentication_required
408 request_timeout request_time_out
409 conflict
410 gone
411 length_required
412 precondition_failed
413 payload_too_large content_too_large request_entity_too_large
414 uri_too_long request_uri_too_long request_uri_too_large
415 unsupported_media_type
416 range_not_satisfiable
417 expectation_failed
418 im_a_teapot i_m_a_teapot
421 misdirected_request
422 unprocessable_entity unprocessable_content
423 locked
424 failed_dependency
425 too_early
426 upgrade_required
428 precondition_required
429 too_many_requests resource_exhausted
431 request_header_fields_too_large
444 no_response
451 unavailable_for_legal_reasons
499 client_closed_request
500 internal_server_error internal_error
501 not_implemented
502 bad_gateway
503 service_unavailable service_temporarily_unavailable
504 gateway_timeout gateway_time_out
505 http_version_not_supported
507 insufficient_storage
508 loop_detected
511 network_authentication_required
520 web_server_is_returning_an_unknown_error web_server_returned_an_unknown_error
521 web_server_is_down
522 connection_timed_out
523 origin_is_unreachable
524 a_timeout_occurred
525 ssl_handshake_failed
526 invalid_ssl_certificate
529 overloaded site_is_overloaded
530 origin_dns_error
`;

const byName = new Map<string, number>();
const byStatus = new Map<number, string>();
for (const line of NAMES.trim().split('\n')) {
  const [status, ...names] = line.split(' ');
  byStatus.set(Number(status), names[0] ?? '');
  for (const name of names) byName.set(name, Number(status));
}

/**
 * @param name a normalised name, see `normalise`
 * @returns the status that goes by this name
 */
export function statusByName(name: string): number | undefined {
  return (
    byName.get(name) ?? byName.get(name.replace(/_(?:error|exception)$/, '')) ?? byName.get(name.replace(/^http_/, ''))
  );
}

/**
 * @param status HTTP status
 * @returns its usual name in words, for example `Too many requests`
 */
export function nameOfStatus(status: number): string {
  const name = (byStatus.get(status) ?? (status < 500 ? 'client_error' : 'server_error')).replaceAll('_', ' ');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Who usually sends a status outside the reference, whether retrying helps, what to do. General knowledge about HTTP. */
export interface StatusAdvice {
  sender: string;
  retry: RetryVerdict;
  advice: string;
}

const CLIENT: StatusAdvice = {
  sender: 'The server or a proxy in front of it',
  retry: 'change-request',
  advice: 'The request as sent is refused. Change the request; sending it again unchanged fails the same way.',
};

const SERVER: StatusAdvice = {
  sender: 'The server or a proxy in front of it',
  retry: 'retry-then-support',
  advice: 'Retry a few times with increasing delays, then contact support with the request id.',
};

const ORIGIN: StatusAdvice = {
  sender: 'Cloudflare, in front of the API',
  retry: 'backoff',
  advice: 'Cloudflare could not get a clean answer from the server behind it. Retry with increasing delays.',
};

const ORIGIN_SETUP: StatusAdvice = {
  sender: 'Cloudflare, in front of the API',
  retry: 'retry-then-support',
  advice:
    'The connection between Cloudflare and the server behind it is not set up right. If it lasts, contact support.',
};

/** Sources: RFC 9110 section 15; RFC 6585; Cloudflare 5xx documentation; retry tables of openai-python and openai-node. */
const ADVICE: Record<number, StatusAdvice> = {
  405: {
    ...CLIENT,
    advice: 'The path exists but not for this method. Check that you send POST where POST is due, and the base URL.',
  },
  407: {
    sender: 'An HTTP proxy on your side',
    retry: 'fix-account',
    advice: 'Your own network proxy wants credentials. Set them in the proxy configuration; the API was not reached.',
  },
  408: {
    sender: 'The server or a proxy that waited too long for the request',
    retry: 'backoff',
    advice: 'Retry with increasing delays. If it lasts, send a smaller request or look for a slow connection.',
  },
  409: {
    sender: 'The server, when two changes to one resource collide',
    retry: 'backoff',
    advice: 'Wait for the other change to finish, then retry. The OpenAI SDKs retry 409 by themselves.',
  },
  413: {
    sender: 'A proxy or the server, on the size of the request body',
    retry: 'change-request',
    advice: 'Send less: shorten the messages, shrink images or files, or split the request.',
  },
  415: { ...CLIENT, advice: 'Send the header Content-Type: application/json, or the type that the endpoint expects.' },
  418: {
    sender: 'A filter or firewall; no API needs this status',
    retry: 'change-request',
    advice: 'Something refuses the request on purpose. Check what stands between you and the API.',
  },
  422: {
    sender: 'A server that validates the body, often one built with FastAPI',
    retry: 'change-request',
    advice: 'The JSON was read but a field is missing or wrong. The body usually names the field; put it right.',
  },
  424: {
    sender: 'The server, when a service or tool that it depends on failed',
    retry: 'retry-then-support',
    advice: 'Check the tool or connector that the request names, then retry.',
  },
  425: { ...SERVER, retry: 'backoff', advice: 'Send the request again once the connection is set up.' },
  431: { ...CLIENT, advice: 'The request headers are too large. Look for an oversized cookie or token.' },
  451: {
    sender: 'The server or its provider, for legal reasons',
    retry: 'change-request',
    advice: 'The content or the region is blocked. Retrying does not help.',
  },
  499: {
    sender: 'nginx, when the client hung up before the answer',
    retry: 'backoff',
    advice: 'Your side closed the connection first. Raise the client timeout, or stream the response, then retry.',
  },
  501: { ...CLIENT, advice: 'The server does not offer this function. Leave out the parameter or feature it names.' },
  520: ORIGIN,
  521: ORIGIN,
  522: ORIGIN,
  523: ORIGIN,
  524: {
    ...ORIGIN,
    advice:
      'The server behind Cloudflare took too long. Stream the response or ask for less, then retry. The work may have run.',
  },
  525: ORIGIN_SETUP,
  526: ORIGIN_SETUP,
  529: {
    sender: 'An API that is overloaded',
    retry: 'backoff',
    advice: 'Retry with increasing delays, or use another model for now.',
  },
  530: ORIGIN_SETUP,
};

/**
 * @param status HTTP status, 400 to 599
 * @returns what that status means in general
 */
export function adviceForStatus(status: number): StatusAdvice {
  return ADVICE[status] ?? (status < 500 ? CLIENT : SERVER);
}
