import type { Cast } from '#parse/quote/cast/cast.ts'
import { readQuotations } from '#parse/quote/recognise/read-quotations.ts'
import type { Quotation } from '#parse/quote/recognise/quotation.ts'
import { identify } from '#parse/quote/speaker/identify.ts'
import type { Line } from '#parse/quote/token/line.ts'
import type { Attribution } from './attribution.ts'

/** Gives the quotations of a body their speakers. */
export function attribute(lines: readonly Line[], cast: Cast): readonly Attribution[] {
  const done: Attribution[] = []
  let previous: readonly Attribution[] = []
  for (const [block, line] of lines.entries()) {
    const quotations = readQuotations(line, block)
    if (quotations.length === 0) {
      if (line.text !== '') previous = []
      continue
    }
    const own = quotations.map((quotation) => identify(quotation, { cast, previous }))
    previous = goOn(own, previous)
    done.push(...previous)
  }
  return done
}

const startsSentence = ({ at, sentence }: Quotation): boolean => at === sentence.from

/** Words without a speaker of their own go on with the speaker of the words beside them. */
function goOn(own: readonly Attribution[], previous: readonly Attribution[]): readonly Attribution[] {
  const solved: Attribution[] = []
  for (const each of own) {
    if (each.quotation.source !== null || each.speaker !== null) {
      solved.push(each)
      continue
    }
    const { quotation } = each
    const inSentence = (other: Attribution) =>
      other.quotation.sentence.from === quotation.sentence.from && other.quotation.source !== null
    const before = solved.findLast(inSentence)
    const after = own.find((other) => inSentence(other) && other.quotation.at > quotation.at)
    const giver = before ?? after
    if (giver !== undefined) {
      solved.push({ ...each, speaker: giver.speaker, family: 'same sentence' })
      continue
    }
    if (startsSentence(quotation)) {
      const prior = solved.at(-1)
      const later = own.find(
        (other) =>
          other.quotation.at > quotation.at &&
          other.quotation.source !== null &&
          other.family === 'after mark',
      )
      const near = prior ?? later
      if (near !== undefined) {
        solved.push({ ...each, speaker: near.speaker, family: 'same paragraph' })
        continue
      }
      const last = previous.at(-1)
      if (
        last !== undefined &&
        last.speaker !== null &&
        last.quotation.block === quotation.block - 1 &&
        quotation.at === 0
      ) {
        solved.push({
          ...each,
          speaker: last.speaker,
          family: last.quotation.span.isOpen ? 'left open' : 'across paragraphs',
        })
        continue
      }
    }
    solved.push(each)
  }
  return solved
}
