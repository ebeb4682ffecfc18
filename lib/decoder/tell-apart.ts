/**
 * @param statuses statuses of the rows that are equally right
 * @returns what would tell them apart, in words
 */
export function tellApart(statuses: readonly (string | number)[]): string {
  return `The HTTP status decides: ${statuses.join(' or ')}. Look for it in the response’s status line or the exception’s status field.`;
}
