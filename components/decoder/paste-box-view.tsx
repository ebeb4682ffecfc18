import { type ClipboardEvent, type DragEvent, useEffect, useRef, useState } from 'react';
import { TryOne } from './try-one';
import { useDecoder, warmUp } from './use-decoder';
import { useSharedAnswer } from './use-shared-answer';

/** A longer paste is decoded from memory and not put into the text area, which would freeze the page while it lays out. */
const LARGE_PASTE = 200_000;

/** How much of a large paste the text area shows. */
const LARGE_PASTE_HEAD = 2_000;

/** What a paste box is given. */
export interface PasteBoxProps {
  /** Whether a shared link opens here: not on pages whose fragments are anchors. */
  opensLinks?: boolean;
}

/** Paste an error, read what it is. Nothing is sent or stored. There is one on a page. */
export function PasteBoxView({ opensLinks = false }: PasteBoxProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const { state, decodePaste, choose } = useDecoder();
  const [largeLength, setLargeLength] = useState<number>();
  const [fileFault, setFileFault] = useState<string>();
  const [isDropTarget, setDropTarget] = useState(false);
  const shared = useSharedAnswer(opensLinks);

  // What was pasted before the page woke up, or was put back by the browser.
  useEffect(() => {
    if (area.current?.value) decodePaste(area.current.value);
  }, [decodePaste]);

  /** Takes a text that did not come from typing. */
  function take(text: string) {
    const isLarge = text.length > LARGE_PASTE;
    setLargeLength(isLarge ? text.length : undefined);
    setFileFault(undefined);
    if (area.current) area.current.value = isLarge ? text.slice(0, LARGE_PASTE_HEAD) : text;
    decodePaste(text);
  }

  function onPaste(event: ClipboardEvent) {
    const text = event.clipboardData.getData('text/plain');
    if (text.length <= LARGE_PASTE) return;
    event.preventDefault();
    take(text);
  }

  async function onDrop(event: DragEvent) {
    setDropTarget(false);
    const file = event.dataTransfer.files[0];
    if (!file) return;
    event.preventDefault();
    try {
      take(await file.text());
    } catch {
      setFileFault(`“${file.name}” could not be read. Open it and paste its text.`);
    }
  }

  function clear() {
    take('');
    area.current?.focus();
  }

  const answer = state.phase === 'answered' ? state.answer : shared;
  return (
    <>
      <div className="paste-box-head">
        <label htmlFor="paste-box">Paste your error</label>
        <button type="button" className="needs-js" onClick={clear} disabled={state.phase === 'idle'}>
          Clear
        </button>
      </div>
      <textarea
        ref={area}
        id="paste-box"
        aria-describedby="paste-box-hint"
        data-drop={isDropTarget}
        rows={6}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        placeholder={'{"error": {"message": …}}, a traceback, a log line, the output of curl -i …'}
        onFocus={warmUp}
        onPaste={onPaste}
        onInput={(event) => {
          setLargeLength(undefined);
          decodePaste(event.currentTarget.value);
        }}
        onDragOver={(event) => {
          event.preventDefault();
          setDropTarget(true);
        }}
        onDragLeave={() => setDropTarget(false)}
        onDrop={onDrop}
      />
      <p id="paste-box-hint" className="paste-box-hint">
        <span className="needs-js">
          Text or a dropped file. It is read in your browser and sent nowhere; keys are hidden.
        </span>
        <span className="needs-no-js">
          The decoder needs JavaScript. Without it, the table of all errors still tells what to do.
        </span>
      </p>
      {largeLength !== undefined && (
        <p className="paste-box-large">
          Large paste: all {(largeLength / 1e6).toFixed(1)} million characters are read; the box shows the beginning.
        </p>
      )}
      {fileFault && <p role="alert">{fileFault}</p>}
      <TryOne onTry={take} />
      <p role="status" className="visually-hidden">
        {answer?.view.announcement(answer.diagnosis, answer.errors)}
      </p>
      <div className="paste-box-answer">
        {state.phase === 'working' && (
          <p>
            Reading <progress value={state.done} />
          </p>
        )}
        {state.phase === 'failed' && (
          <p>
            The decoder could not be loaded. Check your connection, then paste again; your text is still in the box.
          </p>
        )}
        {answer && state.phase !== 'working' && state.phase !== 'failed' && (
          <answer.view.DiagnosisView
            diagnosis={answer.diagnosis}
            errors={answer.errors}
            pastedAt={answer.at}
            first={answer.first}
            onChoose={choose}
          />
        )}
      </div>
    </>
  );
}
