import type { Diagnosis } from '../diagnosis';

/**
 * Says so where nothing tells that it was the API that answered: a bare status may come from anywhere.
 * @param diagnosis an answer
 * @returns one sentence, or nothing where there is more than a status
 */
export function doubtAboutSender(diagnosis: Exclude<Diagnosis, { kind: 'none' | 'empty' }>): string | undefined {
  const { type, code, requestId } = diagnosis.extracted;
  const isBare = diagnosis.ground.by === 'status' || diagnosis.ground.by === 'bare';
  if (diagnosis.origin.by === 'api' || !isBare || diagnosis.sdk || (type ?? code ?? requestId) !== undefined)
    return undefined;
  return 'Nothing in the paste tells who answered: check that the request went to the API.';
}

/**
 * @param shouldRetry the response's `x-should-retry`
 * @returns what it means for SDKs; measured with Python and Node, read in the code of the others
 */
export function shouldRetryInWords(shouldRetry: boolean): string {
  return shouldRetry
    ? 'The response says x-should-retry: true. OpenAI’s SDKs for Python, Node, Go, Java and Ruby then retry, whatever the status.'
    : 'The response says x-should-retry: false. OpenAI’s SDKs for Python, Node, Go, Java and Ruby then do not retry, whatever the status.';
}
