import { readClauses } from '#parse/quote/clause/read-clauses.ts'
import type { Quotation } from '#parse/quote/recognise/quotation.ts'
import { identify } from '#parse/quote/speaker/identify.ts'
import type { Speaker } from '#parse/quote/speaker/speaker.ts'
import { splitSentences } from '#parse/quote/token/split-sentences.ts'
import type { Scene } from './scene.ts'

/**
 * The subject of the sentence before, when the words stand alone or without a person of their own.
 *
 *     Roe objected to the plan. “It is a gift to the banks.”
 *     ^^^
 */
export function findNeighbour(
  quotation: Quotation,
  { scene }: { scene: Scene },
): { speaker: Speaker | null; family: string } | null {
  const { line, at, sentence, clauses } = quotation
  if (at === 0) return null
  if (at !== sentence.from && clauses.some(({ subject }) => subject.kind !== 'described')) return null
  const before = splitSentences(line).findLast(({ to }) => to <= sentence.from)
  if (before === undefined) return null
  const first = readClauses(line.tokens, before).find(({ subject }) => subject.kind === 'name')
  if (first === undefined || first.level !== 'main') return null
  const speaker = identify(first.subject, line, scene.cast)
  return speaker === null
    ? null
    : { speaker, family: at === sentence.from ? 'alone after sentence' : 'neighbour sentence' }
}
