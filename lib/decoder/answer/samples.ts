import type { ErrorEntry, LabelledPaste } from '@/lib/errors';

/** A real-looking paste for people who only want to look. */
export interface DecoderSample extends LabelledPaste {
  /** Stable key. */
  id: string;
  /** Slug of the row that it decodes to. */
  error: string;
}

/**
 * @param errors the catalogue
 * @returns samples in its order, one per error at least: its pastes, or else its sample body as `curl -i` prints it
 */
export function decoderSamples(errors: readonly ErrorEntry[]): DecoderSample[] {
  return errors.flatMap((error) =>
    (error.pastes.length > 0 ? error.pastes : [asCurlPrints(error)]).map((paste, index) => ({
      ...paste,
      id: `${error.slug}-${index}`,
      error: error.slug,
    })),
  );
}

function asCurlPrints({ title, status, sample }: ErrorEntry): LabelledPaste {
  return { label: `curl -i: ${title}`, text: `HTTP/2 ${status}\ncontent-type: application/json\n\n${sample.trim()}` };
}
