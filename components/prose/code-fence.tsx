import { Children, type ComponentProps, isValidElement, type PropsWithChildren } from 'react';
import { CopyButton } from './copy-button';
import { ShowAllLines } from './show-all-lines';

/** What the bar over a fenced block says, by the language that its fence names. */
const LANGUAGE_NAMES: Record<string, string> = {
  bash: 'Shell',
  csharp: 'C#',
  json: 'JSON',
  python: 'Python',
  text: 'Text',
  ts: 'TypeScript',
  typescript: 'TypeScript',
};

/** A fenced code block of an MDX page, highlighted at build, in the same frame as {@link CodeBlock}. */
export function CodeFence({ children, ...props }: ComponentProps<'pre'> & { 'data-language'?: string }) {
  const language = props['data-language'] ?? 'text';
  const code = isValidElement<PropsWithChildren>(children) ? children.props.children : [];
  return (
    <div className="code-block">
      <div className="code-head">
        <span className="code-name">{LANGUAGE_NAMES[language] ?? language}</span>
        <CopyButton label="this code" />
      </div>
      {/* Long lines scroll inside the block, so it must be reachable by keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region needs focus, WCAG 2.1.1 */}
      <pre tabIndex={0}>{children}</pre>
      <ShowAllLines lineCount={Children.toArray(code).filter(isValidElement).length} />
    </div>
  );
}
