/** Statuses outside the reference by the names that exceptions and servers give them, spelled as normalised words (IANA registry). */
const NAMES =
  '405 method_not_allowed not_allowed,408 request_timeout,409 conflict,413 payload_too_large request_entity_too_large,415 unsupported_media_type,418 im_a_teapot,422 unprocessable_entity,424 failed_dependency,501 not_implemented,529 overloaded';

const names = NAMES.split(',').map((entry) => entry.split(' '));

/**
 * @param name a normalised name, see `normalise`
 * @returns the status outside the reference that goes by this name
 */
export function statusByName(name: string): number | undefined {
  const entry = names.find((one) => one.includes(name, 1));
  return entry && Number(entry[0]);
}
