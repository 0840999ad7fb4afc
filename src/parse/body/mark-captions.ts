import { countWords, endsSentence } from '#parse/lines/measure-line.ts'
import type { Fate, Marked, Pass } from '#parse/marks/mark.ts'
import { isCaption } from './is-caption.ts'

const CAPTION: Fate = { kind: 'block', rule: 'caption', block: 'caption' }
const LONGEST_WORDS = 60
const CREDIT_WORDS = 12
/** What captions say of their pictures. */
const CUE =
  /\b(?:left|right|cent(?:er|re)|pictured|shown|seen (?:here|in|on)|poses?|file photo|(?:19|20)\d\d)\b|\((?:l|r|c)\)/i

/** A line over a credit that tells what the picture shows. */
function isCaptionOverCredit({ line, fate }: Marked, below: Marked | undefined): boolean {
  if (fate !== null || (line.hint ?? 'prose') !== 'prose') return false
  if (below === undefined || !isCaption(below.line.text)) return false
  if (countWords(below.line.text) > CREDIT_WORDS || countWords(line.text) > LONGEST_WORDS) return false
  return CUE.test(line.text) || !endsSentence(line.text)
}

/**
 * Captions and credits of pictures.
 *
 *     The old bridge, left, beside the new one in 2031      ← over its credit
 *     Photo: Jane Roe
 */
export const markCaptions: Pass = (copy) =>
  copy.map((marked, i): Marked => {
    const { line, fate } = marked
    if (fate !== null) return marked
    return isCaption(line.text) || isCaptionOverCredit(marked, copy[i + 1]) ? { line, fate: CAPTION } : marked
  })
