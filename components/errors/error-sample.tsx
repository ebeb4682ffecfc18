import { CodeBlock } from '@/components/prose/code-block';
import type { TokenLine } from '@/lib/code-lines';

/** A response body that means this error, highlighted at build. */
export function ErrorSample({ lines }: { lines: TokenLine[] | undefined }) {
  return lines ? <CodeBlock lines={lines} label="the sample response" /> : null;
}
