import type { Piece } from './arrange-body.ts'
import { BlockView } from './block-view.tsx'
import { PullQuote } from './pull-quote.tsx'
import type { PlacedQuote } from './segment-block.ts'

type Props = {
  pieces: readonly Piece[]
  quotes: ReadonlyMap<number, readonly PlacedQuote[]>
  /** Index of the block that bears the end mark. */
  last: number
}

/** A run of the body: its blocks, with the side pull quotes between them. */
export function StoryBody({ pieces, quotes, last }: Props) {
  return pieces.map((piece) =>
    piece.kind === 'side' ? (
      <PullQuote key={`pull-${piece.index}`} pull={piece.pull} place="side" />
    ) : (
      <BlockView
        key={piece.index}
        block={piece.block}
        quotes={quotes.get(piece.index) ?? []}
        isLast={piece.index === last}
      />
    ),
  )
}
