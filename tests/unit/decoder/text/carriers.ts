/** Ways in which a text comes to be in a paste. What is secret in it must be hidden in each of them. */
export const CARRIERS: Record<string, (text: string) => string> = {
  plain: (text) => text,
  'a log line': (text) => `2026-03-02T10:00:00.000Z ERROR [llm] failed: ${text}`,
  'a JSON string': (text) => JSON.stringify({ log: text }),
  'a JSON string escaped twice': (text) => JSON.stringify({ log: JSON.stringify({ log: text }) }),
  'quoted mail': (text) => text.replace(/^/gm, '> '),
  'a box': (text) =>
    `╭${'─'.repeat(90)}╮\n${text.replace(/^.*$/gm, (line) => `│ ${line.padEnd(88)} │`)}\n╰${'─'.repeat(90)}╯`,
  'CRLF line ends': (text) => text.replaceAll('\n', '\r\n'),
  'an HTML page': (text) =>
    `<pre>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')}</pre>`,
};

/** A text as a terminal of 80 columns shows it. */
export function wrapped(text: string, columns = 80): string {
  return text.replace(new RegExp(`[^\\n]{${columns}}(?=[^\\n])`, 'g'), '$&\n');
}
