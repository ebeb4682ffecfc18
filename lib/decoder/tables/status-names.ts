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
