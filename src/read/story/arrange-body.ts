import type { PublicArticle } from '#news/article.ts'
import type { Block } from '#news/block.ts'
import type { Quote } from '#news/quote.ts'

export type Pull = { text: string; quote: Quote }
export type Piece =
  { kind: 'block'; block: Block; index: number } | { kind: 'side'; pull: Pull; index: number }

/** The body as the page sets it. */
export type Arrangement = {
  /** The first paragraph, set large under the headline, when the copy has no standfirst. */
  opening: { block: Block; index: number } | null
  before: readonly Piece[]
  lead: Pull | null
  after: readonly Piece[]
}

/** A longer first paragraph, such as that of a copy without paragraphs, stays at the size of the body. */
const LONGEST_OPENING = 1000

type Copy = Pick<PublicArticle, 'standfirst' | 'body' | 'quotes' | 'pullQuotes'>

/** Lays the pull quotes between the blocks: the first parts the body in two, the others stand beside it. */
export function arrangeBody({ standfirst, body, quotes, pullQuotes }: Copy): Arrangement {
  const first = body[0]
  const isOpening = first?.kind === 'paragraph' && first.text.length <= LONGEST_OPENING
  const opening = standfirst === null && isOpening ? { block: first, index: 0 } : null
  const pulls = pullQuotes.flatMap(({ quote: at, text, before }) => {
    const quote = quotes[at]
    return quote === undefined ? [] : [{ text, quote, before }]
  })
  const [lead, ...sides] = pulls
  const lay = (block: Block, index: number): Piece[] => [
    ...sides
      .filter(({ before }) => before === index)
      .map(({ text, quote }): Piece => ({ kind: 'side', pull: { text, quote }, index })),
    { kind: 'block', block, index },
  ]
  const pieces = body
    .flatMap(lay)
    .filter(({ kind, index }) => opening === null || kind === 'side' || index > 0)
  const cut = lead?.before ?? Infinity
  return {
    opening,
    before: pieces.filter(({ index }) => index < cut),
    lead: lead === undefined ? null : { text: lead.text, quote: lead.quote },
    after: pieces.filter(({ index }) => index >= cut),
  }
}
