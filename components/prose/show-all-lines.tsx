/** Code of more lines is cut short to about three quarters of them: less would hide too little to be worth a press. */
const MOST_LINES = 26;

/**
 * Under long code: shows all of it. It holds nothing, and stands behind the code that it opens: styles/code.css cuts that short while this is closed,
 * so it works without JavaScript.
 * @param lineCount how many lines the code has
 */
export function ShowAllLines({ lineCount }: { lineCount: number }) {
  if (lineCount <= MOST_LINES) return null;
  return (
    <details className="show-all-lines">
      <summary>Show all {lineCount} lines</summary>
    </details>
  );
}
