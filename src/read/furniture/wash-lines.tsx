/** Bars where lines of text will stand, as high as those; the last is short, as in a paragraph. */
export function WashLines({ lines, scale }: { lines: number; scale: string }) {
  return (
    <div className={scale}>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className="wash-line" />
      ))}
    </div>
  )
}
