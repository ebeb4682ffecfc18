/** Source: openai-python 3.54.0 and openai-node 7.57.0, run. */
const BY_STATUS: Record<number, string> = {
  400: 'BadRequestError',
  401: 'AuthenticationError',
  403: 'PermissionDeniedError',
  404: 'NotFoundError',
  409: 'ConflictError',
  422: 'UnprocessableEntityError',
  429: 'RateLimitError',
};

/**
 * @param status HTTP status of an error
 * @param base the SDK's own name for errors without a class of their own, such as 402
 * @returns the class that the OpenAI SDKs for Python and Node raise
 */
export function openaiErrorClass(status: number, base: string): string {
  return BY_STATUS[status] ?? (status >= 500 ? 'InternalServerError' : base);
}
