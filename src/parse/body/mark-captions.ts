import { countWords, endsSentence } from '#parse/lines/measure-line.ts'
import type { Fate, Marked, Pass } from '#parse/marks/mark.ts'
import { isCaption } from './is-caption.ts'

const CAPTION: Fate = { kind: 'block', rule: 'caption', block: 'caption' }
const LONGEST_WORDS = 60
const CREDIT_WORDS = 12
/** What captions say of their pictures. */
const CUE =
  /\b(?:left|right|cent(?:er|re)|pictured|shown|seen (?:here|in|on)|poses?|file photo|(?:19|20)\d\d)\b|\((?:l|r|c)\)/i

/** A credit that names an agency: what stands over it is a caption even when it is a sentence. */
const AGENCY =
  /^[([]?(?:photo(?:graph)?|image|foto|bild): |^\p{Lu}[^/.]{2,40}\/[^/]{2,40}(?:\/[^/]{2,30})?$/iu
const AGENCY_WORDS = 6
const SENTENCE_WORDS = 35
const SPEECH = /["“”«»„]/

const isSentenceOverAgency = (text: string, credit: string): boolean =>
  AGENCY.test(credit) &&
  countWords(credit) <= AGENCY_WORDS &&
  countWords(text) <= SENTENCE_WORDS &&
  !SPEECH.test(text)

/** A line over a credit that tells what the picture shows. */
function isCaptionOverCredit({ line, fate }: Marked, below: Marked | undefined): boolean {
  if (fate !== null || (line.hint ?? 'prose') !== 'prose') return false
  const credit = below?.line.text
  // what tells most lines apart for least comes first
  if (credit === undefined || countWords(credit, CREDIT_WORDS) > CREDIT_WORDS) return false
  if (countWords(line.text, LONGEST_WORDS) > LONGEST_WORDS || !isCaption(credit)) return false
  return CUE.test(line.text) || !endsSentence(line.text) || isSentenceOverAgency(line.text, credit)
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
