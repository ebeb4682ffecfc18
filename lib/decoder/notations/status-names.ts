import { normalise } from './words';

/** Reason phrases (RFC 9110 section 15, RFC 6585, RFC 4918), as normalised words; the first of each is the usual one. */
const REASONS =
  '400 bad_request,401 unauthorized authorization_required,402 payment_required,403 forbidden,404 not_found,405 method_not_allowed not_allowed,406 not_acceptable,408 request_timeout,409 conflict,410 gone,413 payload_too_large request_entity_too_large content_too_large,415 unsupported_media_type,418 im_a_teapot,422 unprocessable_entity unprocessable_content,424 failed_dependency,429 too_many_requests,500 internal_server_error,501 not_implemented,502 bad_gateway,503 service_unavailable,504 gateway_timeout,529 overloaded';

const names = new Map(
  REASONS.split(',').flatMap((entry) => {
    const [status, ...words] = entry.split(' ');
    return words.map((word) => [word, Number(status)] as const);
  }),
);

/**
 * @param name a reason phrase or a name made of one: `Bad Gateway`, `Service Temporarily Unavailable`, `Gateway Time-out`
 * @returns the status that goes by it
 */
export function statusByReason(name: string): number | undefined {
  return names.get(plainName(name));
}

/**
 * @param name a reason phrase or a class
 * @returns normalised, without what proxies add: "temporarily", "time-out", "page"
 */
export function plainName(name: string): string {
  return normalise(name)
    .replace(/^http_|^page_|_temporarily/g, '')
    .replace('time_out', 'timeout');
}
