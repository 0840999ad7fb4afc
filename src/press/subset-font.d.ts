declare module 'subset-font' {
  type AxisLimits = Readonly<Record<string, { min: number; max: number } | undefined>>
  /** Cuts a font down to the characters of `text` and to part of its design axes. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'woff2'; variationAxes: AxisLimits },
  ): Promise<Uint8Array>
}
