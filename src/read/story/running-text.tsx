import { segmentBlock, type PlacedQuote } from './segment-block.ts'
import { Speech } from './speech.tsx'

/** A block's text with its quotes as `q`; its text content is `text`. */
export function RunningText({ text, quotes }: { text: string; quotes: readonly PlacedQuote[] }) {
  return segmentBlock(text, quotes).map((segment, index) => {
    // Segments have no name but their place, and a block's segments never move.
    const key = index
    const hangs = index === 0
    if (segment.kind === 'words') return <Speech key={key} text={segment.text} hangs={hangs} />
    return (
      <q key={key} id={segment.anchor ?? undefined}>
        <Speech text={segment.text} hangs={hangs} isQuotation />
      </q>
    )
  })
}
