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

/** Names of statuses as Go prints them; those that it does not know have none. Source: net/http/status.go. */
const GO_NAMES: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  402: 'Payment Required',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  407: 'Proxy Authentication Required',
  408: 'Request Timeout',
  409: 'Conflict',
  410: 'Gone',
  411: 'Length Required',
  412: 'Precondition Failed',
  413: 'Request Entity Too Large',
  414: 'Request URI Too Long',
  415: 'Unsupported Media Type',
  416: 'Requested Range Not Satisfiable',
  417: 'Expectation Failed',
  418: "I'm a teapot",
  421: 'Misdirected Request',
  422: 'Unprocessable Entity',
  423: 'Locked',
  424: 'Failed Dependency',
  425: 'Too Early',
  426: 'Upgrade Required',
  428: 'Precondition Required',
  429: 'Too Many Requests',
  431: 'Request Header Fields Too Large',
  451: 'Unavailable For Legal Reasons',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
  505: 'HTTP Version Not Supported',
  506: 'Variant Also Negotiates',
  507: 'Insufficient Storage',
  508: 'Loop Detected',
  510: 'Not Extended',
  511: 'Network Authentication Required',
};

/**
 * What the common tools print when the API answers with this error.
 * @param error status and sample body of the error
 * @returns one text per tool; those of the current Python and Node SDKs are compared with the real ones by tests/lab
 * @throws SyntaxError if the sample is not JSON (the build has refused such a sample before)
 */
export function sdkTexts({ status, sample }: Pick<ErrorEntry, 'status' | 'sample'>): SdkText[] {
  const body: { error: { message: string } } = JSON.parse(sample);
  const goStatus = [status, GO_NAMES[status]].filter(Boolean).join(' ');
  const pythonClass = `openai.${openaiErrorClass(status, 'APIStatusError')}`;
  return [
    { tool: 'Python (openai)', text: `${pythonClass}: Error code: ${status} - ${body.error.message}` },
    { tool: 'Python (openai, older)', text: `${pythonClass}: Error code: ${status} - ${pythonRepr(body)}` },
    {
      tool: 'Node.js (openai)',
      text: `${openaiErrorClass(status, 'APIError')}: ${status} ${body.error.message}`,
    },
    { tool: 'Go (openai-go)', text: `OpenAI API error: ${goStatus}` },
    {
      tool: 'Go (openai-go, older)',
      text: `POST "${API_BASE_URL}/chat/completions": ${goStatus} ${JSON.stringify(body.error)}`,
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
