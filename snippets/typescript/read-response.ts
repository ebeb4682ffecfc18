// A module, also where npm init made the package: node read-response.mts
interface Body {
  choices?: { message: { content: string | null } }[];
  error?: { message?: string; type?: string; code?: string | null };
}

const baseUrl = process.env.FLOWAPI_BASE_URL || 'https://api.flowapi.net/v1';
try {
  const response = await fetch(`${baseUrl}/chat/completions`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${process.env.FLOWAPI_API_KEY}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({
      model: 'gpt-4o',
      messages: [{ role: 'user', content: 'Hello' }],
    }),
    signal: AbortSignal.timeout(300_000), // until the last byte of the answer
  });
  const text = await response.text();
  show(response, text, parse(text));
} catch (error) {
  // "fetch failed" says nothing: what happened is the cause.
  if (!(error instanceof Error)) throw error;
  console.log('No answer:', error.name, error.cause ?? error.message);
}

function show(
  { status, headers }: Response,
  text: string,
  { choices, error }: Body,
): void {
  const content = status === 200 ? choices?.[0]?.message.content : undefined;
  if (content) {
    console.log(content);
    return;
  }
  const wait = headers.get('retry-after');
  const remaining = headers.get('x-ratelimit-remaining-requests');
  console.log(
    `${advice(status)} ${status} type=${error?.type} code=${error?.code} ` +
      `request_id=${headers.get('x-request-id')} retry_after=${wait} ` +
      `remaining=${remaining} message=${error?.message ?? text.slice(0, 200)}`,
  );
}

function advice(status: number): string {
  if (status === 200) return '200 without an answer:';
  if (status === 401) return 'Check the key.';
  if (status === 402) return 'Top up.';
  if (status === 429) return 'Slow down, or top up.';
  return status >= 500 ? 'Retry with backoff.' : 'Change the request.';
}

function parse(text: string): Body {
  try {
    return JSON.parse(text);
  } catch {
    return {}; // a page of HTML, or nothing
  }
}
