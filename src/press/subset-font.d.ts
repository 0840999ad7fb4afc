declare module 'subset-font' {
  type AxisLimits = Readonly<Record<string, { min: number; max: number } | number | undefined>>
  /** Cuts a font down to the characters of `text`, or keeps them all, and to part of its design axes. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'woff2' | 'sfnt'; variationAxes: AxisLimits; keepAllGlyphs?: boolean },
  ): Promise<Uint8Array>
}
