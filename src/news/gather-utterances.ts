import type { PublicArticle } from './article.ts'
import { countWords } from './count-words.ts'
import { marksOf } from './quote-marks.ts'
import type { Quote } from './quote.ts'
import type { Stretch, Utterance } from './quotes-page.ts'

/** What of a story tells who says what in it. */
type Telling = Pick<PublicArticle, 'id' | 'body' | 'quotes' | 'language'>

/** An utterance with who it is by, as its story has it, and its words by number. */
export type Heard = Pick<Quote, 'speaker' | 'speakerKind' | 'role'> & { utterance: Utterance; words: number }

/** The paper's words between two fragments are shown when they are this few; longer ones are left out with a sign. */
const LONGEST_BETWEEN = 90
const LEFT_OUT = '…'
/** The stop that leads over to “he said”: out of place where the quote stands alone. */
const LEADS_OVER = /[\s,;:–—-]+$/u

/** Fragments of one utterance, in the order of the copy. */
function groupQuotes(quotes: readonly Quote[]): readonly (readonly Quote[])[] {
  const groups = new Map<number, Quote[]>()
  for (const quote of quotes) {
    const fragments = groups.get(quote.group)
    if (fragments === undefined) groups.set(quote.group, [quote])
    else fragments.push(quote)
  }
  return [...groups.values()].map((fragments) =>
    fragments.sort((a, b) => a.block - b.block || a.start - b.start),
  )
}

/** What stands between two fragments of one block: a few words of the paper, or a sign that there was more. */
function between(before: Quote, after: Quote, { body, quotes }: Telling): Stretch {
  const text = (body[before.block]?.text ?? '').slice(before.end, after.start).trim()
  const isOthers = quotes.some(
    ({ block, start, group }) =>
      block === before.block && group !== before.group && start >= before.end && start < after.start,
  )
  return { kind: 'paper', text: isOthers || text.length > LONGEST_BETWEEN ? LEFT_OUT : text }
}

function joinFragments(fragments: readonly Quote[], article: Telling): Utterance['paragraphs'] {
  const paragraphs: Stretch[][] = []
  fragments.forEach((quote, at) => {
    const before = fragments[at - 1]
    const isLast = at === fragments.length - 1
    const said: Stretch = { kind: 'said', text: isLast ? quote.text.replace(LEADS_OVER, '') : quote.text }
    if (before?.block !== quote.block) paragraphs.push([said])
    else paragraphs.at(-1)?.push(between(before, quote, article), said)
  })
  return paragraphs.map((stretches) => stretches.filter(({ text }) => text !== ''))
}

/** What is said in a story and by whom, in the order of the copy. */
export function gatherUtterances(article: Telling): readonly Heard[] {
  const { id, body } = article
  const paragraphAt = (block: number): number | null =>
    body[block]?.kind === 'paragraph'
      ? body.slice(0, block + 1).filter(({ kind }) => kind === 'paragraph').length
      : null
  const crossheadAt = (block: number): string | null =>
    body.slice(0, block).findLast(({ kind }) => kind === 'crosshead')?.text ?? null
  return groupQuotes(article.quotes).flatMap((fragments): Heard[] => {
    const [first] = fragments
    if (first === undefined) return []
    const { speaker, speakerKind, role, block, fingerprint } = first
    return [
      {
        speaker,
        speakerKind,
        role,
        words: fragments.reduce((sum, { text }) => sum + countWords(text), 0),
        utterance: {
          story: id,
          paragraphs: joinFragments(fragments, article),
          marks: marksOf(article, first),
          source: speakerKind === 'described' ? speaker : null,
          where: { kind: 'body', fingerprint, paragraph: paragraphAt(block), crosshead: crossheadAt(block) },
          at: [block, first.start],
        },
      },
    ]
  })
}
