/** Texts that show what a kind of secret finds, and what it leaves. Only tests read them. */
export interface Samples {
  /** A text, and what of it must be hidden. */
  hits: readonly (readonly [text: string, ...secrets: string[]])[];
  /** A text of which nothing is hidden, and why. */
  misses: readonly (readonly [text: string, reason: string])[];
}
