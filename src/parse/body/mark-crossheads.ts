import { countWords } from '#parse/lines/measure-line.ts'
import type { Marked, Pass } from '#parse/marks/mark.ts'

const LONGEST_WORDS = 12
const LONGEST = 90
/** Where a sentence, a clause or a label ends. A question mark may end a crosshead. */
const ENDS_PROSE = /[.!:;,…。！：；、，،؛۔।](?:["”’“»›)\]」』])*$/
/** Someone speaks: `Roe asked, “Is it late?”`, `“It is late.” – Ann Roe` */
const SPEECH = /, [“"„«]|[.!?,][”"»] ?(?:[–—-]|\p{L})/u
const HAS_WORD = /\p{L}/u

function isShort(text: string): boolean {
  return text.length <= LONGEST && countWords(text) <= LONGEST_WORDS
}

const isHeading = (text: string): boolean =>
  isShort(text) && !ENDS_PROSE.test(text) && HAS_WORD.test(text) && !SPEECH.test(text)

const isProse = ({ line, fate }: Marked): boolean => fate === null && !isHeading(line.text)

/**
 * A short line without an end mark over prose is a crosshead:
 *
 *     … the ferry company said.
 *     “A bridge for everyone”        ← also when all of it is quoted
 *     The new bridge has two lanes …
 */
export const markCrossheads: Pass = (copy) => {
  const open = copy.filter(({ fate }) => fate === null)
  const crossheads = new Set(
    open.filter((marked, i) => {
      const after = open[i + 1]
      return isHeading(marked.line.text) && after !== undefined && isProse(after)
    }),
  )
  return copy.map((marked): Marked =>
    crossheads.has(marked)
      ? { line: marked.line, fate: { kind: 'block', rule: 'crosshead', block: 'crosshead' } }
      : marked,
  )
}
