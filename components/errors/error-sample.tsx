import { CodeBlock } from '@/components/prose/code-block';
import type { TokenLine } from '@/lib/code-lines';
import { CodeLines } from '../prose/code-lines';

/** A response body that means this error, highlighted at build. */
export function ErrorSample({ lines }: { lines: TokenLine[] | undefined }) {
  if (!lines) return null;
  return (
    <CodeBlock
      label="the sample response"
      head={<span className="code-name">Response body</span>}
      lineCount={lines.length}
    >
      <CodeLines lines={lines} />
    </CodeBlock>
  );
}
