import type { PublicArticle } from '#news/article.ts'
import type { Block } from '#news/block.ts'
import { marksOf, type QuoteMarks } from '#news/quote-marks.ts'
import type { Quote } from '#news/quote.ts'

/** `text` is the part of `quote` that is set large, in the marks it wears. */
export type Pull = { text: string; quote: Quote; marks: QuoteMarks }
export type Piece =
  { kind: 'block'; block: Block; index: number } | { kind: 'side'; pull: Pull; index: number }

/** The body as the page sets it. */
export type Arrangement = {
  /** The first paragraph, set large under the headline, when the copy has no standfirst. */
  opening: { block: Block; index: number } | null
  before: readonly Piece[]
  lead: Pull | null
  after: readonly Piece[]
  /** Whether a phone held upright shows nothing of what comes after, unless its reader scrolls. */
  fillsScreen: boolean
}

/** Letters of the body that fill such a screen below the masthead, if it is as large as they come. */
const SCREENFUL = 1100
/** What takes room for so many letters of the body: a letter of the headline, of a pull quote, its speaker and rule. */
const [IN_HEADLINE, IN_PULL, BESIDE_PULL] = [3, 1.5, 150]

/** A longer first paragraph, such as that of a copy without paragraphs, stays at the size of the body. */
const LONGEST_OPENING = 1000

type Copy = Pick<PublicArticle, 'headline' | 'language' | 'standfirst' | 'body' | 'quotes' | 'pullQuotes'>

/** Lays the pull quotes between the blocks: the first parts the body in two, the others stand beside it. */
export function arrangeBody(story: Copy): Arrangement {
  const { headline, standfirst, body, quotes, pullQuotes } = story
  const first = body[0]
  const isOpening = first?.kind === 'paragraph' && first.text.length <= LONGEST_OPENING
  const opening = standfirst === null && isOpening ? { block: first, index: 0 } : null
  const pulls = pullQuotes.flatMap(({ quote: at, text, before }) => {
    const quote = quotes[at]
    return quote === undefined ? [] : [{ pull: { text, quote, marks: marksOf(story, quote) }, before }]
  })
  const [lead, ...sides] = pulls
  const lay = (block: Block, index: number): Piece[] => [
    ...sides
      .filter(({ before }) => before === index)
      .map(({ pull }): Piece => ({ kind: 'side', pull, index })),
    { kind: 'block', block, index },
  ]
  const pieces = body
    .flatMap(lay)
    .filter(({ kind, index }) => opening === null || kind === 'side' || index > 0)
  const cut = lead?.before ?? Infinity
  const start = headline.length * IN_HEADLINE + BESIDE_PULL + (lead?.pull.text.length ?? 0) * IN_PULL
  const set = body.slice(0, cut).reduce((sum, { text }) => sum + text.length, start)
  return {
    opening,
    before: pieces.filter(({ index }) => index < cut),
    lead: lead?.pull ?? null,
    after: pieces.filter(({ index }) => index >= cut),
    fillsScreen: set >= SCREENFUL,
  }
}
