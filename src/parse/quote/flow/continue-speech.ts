import { readClauses } from '#parse/quote/clause/read-clauses.ts'
import { identify } from '#parse/quote/speaker/identify.ts'
import { splitSentences } from '#parse/quote/token/split-sentences.ts'
import type { Quotation } from '#parse/quote/recognise/quotation.ts'
import type { Speaker } from '#parse/quote/speaker/speaker.ts'
import type { Attribution } from './attribution.ts'
import { findNeighbour } from './neighbour.ts'
import type { Scene } from './scene.ts'

type Given = { speaker: Speaker | null; family: string }

/** One family of rules about words without a speaker of their own. */
type Rule = (
  each: Quotation,
  around: { solved: readonly Attribution[]; own: readonly Attribution[]; scene: Scene },
) => Given | null

const startsSentence = ({ at, sentence }: Quotation): boolean => at === sentence.from

/** Words of the same sentence: “It was late,” he said, “very late.” */
const goOnInSentence: Rule = (each, { solved, own }) => {
  const isBeside = ({ quotation }: Attribution) => quotation.sentence.from === each.sentence.from
  const giver =
    solved.findLast((other) => isBeside(other) && other.speaker !== null) ??
    own.find((other) => isBeside(other) && other.quotation.at > each.at && other.quotation.source !== null)
  return giver === undefined ? null : { speaker: giver.speaker, family: 'same sentence' }
}

/** Whole sentences beside words of the same paragraph that have a speaker. */
const goOnInParagraph: Rule = (each, { solved, own }) => {
  if (!startsSentence(each)) return null
  const giver =
    solved.findLast(({ quotation, speaker }) => speaker !== null || quotation.source !== null) ??
    own.find(
      ({ quotation, family }) =>
        quotation.at > each.at && quotation.source !== null && family === 'after mark',
    )
  return giver === undefined ? null : { speaker: giver.speaker, family: 'same paragraph' }
}

/** Words that are a paragraph of their own, behind one whose last sentence is about one person. */
function findSubjectBefore(each: Quotation, { before, cast }: Scene): Given | null {
  if (before === null || each.line.tokens.length > 1 || each.sign === ',') return null
  const sentence = splitSentences(before).at(-1)
  if (sentence === undefined) return null
  const [first] = readClauses(before.tokens, sentence)
  if (first?.subject.kind !== 'name' || first.level !== 'main') return null
  return { speaker: identify(first.subject, before, cast), family: 'subject before' }
}

/** The paragraph before introduces the words or leaves its own open. */
const goOnFromBefore: Rule = (each, { scene }) => {
  if (each.at !== 0) return null
  if (scene.signed !== null) return { speaker: scene.signed, family: 'signature' }
  if (scene.introduced !== null) return { speaker: scene.introduced, family: 'introduced' }
  const last = scene.previous.at(-1)
  if (last?.quotation.block !== each.block - 1) return findSubjectBefore(each, scene)
  if (last?.speaker == null) return null
  return { speaker: last.speaker, family: last.quotation.span.isOpen ? 'left open' : 'across paragraphs' }
}

const RULES: readonly Rule[] = [goOnInSentence, goOnInParagraph, goOnFromBefore, findNeighbour]

/** Words without a speaker of their own go on with the speaker of the words beside them. */
export function continueSpeech(own: readonly Attribution[], scene: Scene): readonly Attribution[] {
  const solved: Attribution[] = []
  for (const each of own) {
    if (each.quotation.source !== null || each.family === 'title') {
      solved.push(each)
      continue
    }
    let given: Given | null = null
    for (const rule of RULES) given ??= rule(each.quotation, { solved, own, scene })
    solved.push(given === null ? each : { ...each, ...given })
  }
  return solved
}
