import type { ErrorEntry } from './errors';
import { openaiErrorClass } from './openai-classes';
import { API_BASE_URL } from './site';

/** How one tool prints an error. */
export interface SdkText {
  /** Name of the tool, for example `Python (openai)`. */
  tool: string;
  /** What stands in the terminal or log. */
  text: string;
}

/** Reason phrases. Source: RFC 9110 §15, RFC 6585 §4. */
const REASONS: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  402: 'Payment Required',
  403: 'Forbidden',
  404: 'Not Found',
  408: 'Request Timeout',
  409: 'Conflict',
  413: 'Content Too Large',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};

/**
 * What the common tools print when the API answers with this error.
 * @param error status and sample body of the error
 * @returns one text per tool; those of the current Python and Node SDKs are compared with the real ones by tests/lab
 * @throws SyntaxError if the sample is not JSON (the build has refused such a sample before)
 */
export function sdkTexts({ status, sample }: Pick<ErrorEntry, 'status' | 'sample'>): SdkText[] {
  const body: { error: { message: string } } = JSON.parse(sample);
  const pythonClass = `openai.${openaiErrorClass(status, 'APIStatusError')}`;
  return [
    { tool: 'Python (openai)', text: `${pythonClass}: Error code: ${status} - ${body.error.message}` },
    { tool: 'Python (openai 3.22.1 and older)', text: `${pythonClass}: Error code: ${status} - ${pythonRepr(body)}` },
    {
      tool: 'Node.js (openai)',
      text: `${openaiErrorClass(status, 'APIError')}: ${status} ${body.error.message}`,
    },
    { tool: 'Go (openai-go)', text: `OpenAI API error: ${status} ${REASONS[status] ?? ''}` },
    {
      tool: 'Go (openai-go 3.52.0 and older)',
      text: `POST "${API_BASE_URL}/chat/completions": ${status} ${REASONS[status] ?? ''} ${JSON.stringify(body.error)}`,
    },
    { tool: 'curl --fail', text: `curl: (22) The requested URL returned error: ${status}` },
  ];
}

/** A JSON value as Python's repr() writes it. Source: CPython unicode_repr: double quotes only around a lone single quote. */
function pythonRepr(value: unknown): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'string') {
    const escaped = value.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
    return value.includes("'") && !value.includes('"') ? `"${escaped}"` : `'${escaped.replaceAll("'", "\\'")}'`;
  }
  if (Array.isArray(value)) return `[${value.map(pythonRepr).join(', ')}]`;
  if (typeof value === 'object') {
    return `{${Object.entries(value)
      .map(([key, item]) => `${pythonRepr(key)}: ${pythonRepr(item)}`)
      .join(', ')}}`;
  }
  return String(value);
}
