import { isAnimate } from '#parse/quote/phrase/is-animate.ts'
import { identify } from '#parse/quote/speaker/identify.ts'
import { isKnownPerson } from '#parse/quote/speaker/is-known-person.ts'
import type { Rule } from './rule.ts'

/**
 * The subject of the sentence before, when the words stand alone or without a person of their own.
 *
 *     Roe objected to the plan. “It is a gift to the banks.”
 *     ^^^
 */
export const findNeighbour: Rule = ({ line, at, sentence, index, clauses }, { scene, before: done }) => {
  const before = line.sentences[index - 1]
  // what the first quotation of the sentence does not know, the others do not either
  if (before === undefined || done.at(-1)?.quotation.index === index) return null
  const isAlone = at === sentence.from
  if (!isAlone && clauses.some(({ subject }) => isAnimate(line.tokens, subject))) return null
  const first = line.clausesOf(index - 1).find(({ subject }) => subject.kind === 'name')
  if (first === undefined || first.level !== 'main') return null
  const speaker = identify(first.subject, line, scene.cast)
  return speaker === null || !isKnownPerson(speaker, scene.cast)
    ? null
    : { speaker, family: isAlone ? 'alone after sentence' : 'neighbour sentence' }
}
