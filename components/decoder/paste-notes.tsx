import type { Held } from './use-paste';

/** What stands under the box: what it takes and what becomes of it, and what is to be known of the text in it. */
export function PasteNotes({ held: { largeLength, names, fault } }: { held: Held }) {
  return (
    <>
      <p id="paste-box-hint" className="paste-box-hint">
        <span className="needs-js">
          Text or dropped files. Read in your browser, sent nowhere. Keys are hidden in what you copy or share.
        </span>
        <span className="needs-no-js">
          The decoder needs JavaScript. Without it, the table of all errors still tells what to do.
        </span>
      </p>
      {(names !== undefined || largeLength !== undefined) && (
        <p className="paste-box-note">
          {names !== undefined && <>Read from {names}. </>}
          {largeLength !== undefined &&
            `All ${(largeLength / 1e6).toFixed(1)} million characters are read; the box shows the beginning.`}
        </p>
      )}
      {fault !== undefined && (
        <p role="alert" className="paste-box-fault">
          {fault}
        </p>
      )}
    </>
  );
}
