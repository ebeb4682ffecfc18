/** The part of subset-font 2.9.0 that the build uses; the package brings no types. */
declare module 'subset-font' {
  /**
   * @param font a font as sfnt, woff or woff2
   * @param text the characters to keep
   * @param options `noLayoutClosure` leaves out the glyphs that features make of the characters
   * @returns the smaller font
   */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      targetFormat: 'woff2';
      variationAxes: Record<string, { min: number; max: number }>;
      noLayoutClosure: boolean;
    },
  ): Promise<Buffer>;
}
