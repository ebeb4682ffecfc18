/** The part of subset-font 2.9.0 that the build uses; the package brings no types. */
declare module 'subset-font' {
  /**
   * @param font a font as sfnt, woff or woff2
   * @param text the characters to keep, with the glyphs that features make of them
   * @returns the smaller font
   */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'woff2'; variationAxes: Record<string, { min: number; max: number }> },
  ): Promise<Buffer>;
}
