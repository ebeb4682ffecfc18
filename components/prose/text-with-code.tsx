/** Plain text that quotes code in backticks, with the code set as code. */
export function TextWithCode({ text }: { text: string }) {
  return text.split('`').map((part, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change their order
    at % 2 === 1 ? <code key={at}>{part}</code> : part,
  );
}
