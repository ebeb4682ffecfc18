import { useEffect, useState } from 'react';
import { PasteNotes } from './paste-notes';
import { type NamedSample, TryOne } from './try-one';
import { useDecoder, warmUp } from './use-decoder';
import { usePaste } from './use-paste';
import { useSharedAnswer } from './use-shared-answer';

/** What a paste box is given. */
export interface PasteBoxProps {
  /** Whether a shared link opens here: not on pages whose fragments are anchors. */
  opensLinks?: boolean;
  /** Samples that stand ready to be pressed. */
  samples?: readonly NamedSample[];
}

/** Paste an error, read what it is. Nothing is sent or stored. There is one on a page. */
export function PasteBoxView({ opensLinks = false, samples = [] }: PasteBoxProps) {
  const { state, decodePaste, choose } = useDecoder();
  const shared = useSharedAnswer(opensLinks);
  const answer =
    state.phase === 'answered'
      ? state.answer
      : state.phase === 'idle' && shared && 'answer' in shared
        ? shared.answer
        : undefined;
  const { area, held, isDragging, take, onPaste, onInput } = usePaste(state.phase === 'answered', decodePaste);
  const [isOpened, setOpened] = useState(false);
  // An answer to nothing is a shared one.
  const isWhole = held.isWhole || state.phase === 'idle';
  const isFolded = !isOpened && isWhole && (answer !== undefined || state.phase === 'working');
  // The next text is folded again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is held is the reason
  useEffect(() => setOpened(false), [held]);
  // The focus brings the opened box into sight.
  useEffect(() => {
    if (isOpened) area.current?.focus();
  }, [isOpened, area]);

  /** An opened text stays until the next one is there; what is shown only in part cannot be written over. */
  function replaceOrClear() {
    if (isFolded && !held.largeLength) {
      area.current?.select();
      return setOpened(true);
    }
    take('');
    area.current?.focus();
  }

  return (
    <>
      <div className="paste-box-input" data-folded={isFolded} data-drop={isDragging}>
        <div className="paste-box-head">
          <label htmlFor="paste-box">Paste your error</label>
          <button
            type="button"
            className="needs-js"
            onClick={replaceOrClear}
            disabled={state.phase === 'idle' && !isFolded}
          >
            {isFolded ? 'Replace' : 'Clear'}
          </button>
        </div>
        <div className="paste-box-text">
          <textarea
            ref={area}
            id="paste-box"
            aria-describedby="paste-box-hint"
            rows={6}
            spellCheck={false}
            autoCapitalize="off"
            autoComplete="off"
            placeholder={'{"error": {"message": …}}, a traceback, a log line, the output of curl -i …'}
            readOnly={held.largeLength !== undefined}
            onFocus={warmUp}
            onPaste={onPaste}
            onInput={onInput}
            onClick={() => setOpened(true)}
          />
          {isFolded && answer && <answer.view.FoldedPaste diagnosis={answer.diagnosis} />}
          {state.phase === 'working' && (
            <p className="paste-box-working">
              Reading … <progress value={state.done} />
            </p>
          )}
          {state.phase === 'idle' && !answer && <p className="paste-box-asleep">Reading …</p>}
        </div>
        <PasteNotes held={held} />
        <TryOne samples={samples} onTry={take} />
      </div>
      <p role="status" className="visually-hidden">
        {answer?.view.announce(answer.diagnosis, answer.errors)}
      </p>
      <div className="paste-box-answer">
        {state.phase === 'failed' && (
          <p>The decoder could not be loaded. Check your connection and paste again; your text is still in the box.</p>
        )}
        {state.phase === 'idle' && shared && 'isUnreadable' in shared && (
          <p role="alert">This link holds no answer that can be read. Paste the error itself.</p>
        )}
        {answer && (
          <answer.view.DiagnosisView
            diagnosis={answer.diagnosis}
            errors={answer.errors}
            pastedAt={answer.at}
            isBrought={isFolded}
            first={answer.first}
            onChoose={choose}
          />
        )}
      </div>
    </>
  );
}
