/** What a marked stretch of the shown text is. */
export type MarkKind = 'status' | 'type' | 'code' | 'message' | 'requestId' | 'retryAfter' | 'exception' | 'secret';

/** A stretch of {@link Shown.text}; marks are sorted and do not overlap. */
export interface Mark {
  /** Offset of the first UTF-16 unit. */
  start: number;
  /** Offset after the last UTF-16 unit. */
  end: number;
  kind: MarkKind;
}

/** The paste as it may be shown again: cleaned, secrets masked, long pastes cut to the decisive part. */
export interface Shown {
  text: string;
  marks: Mark[];
  /** Whether parts of the paste were left out of `text`. */
  shortened: boolean;
}
