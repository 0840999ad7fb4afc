import { identify } from '#parse/quote/speaker/identify.ts'
import { isKnownPerson } from '#parse/quote/speaker/is-known-person.ts'
import type { Rule } from './rule.ts'

/**
 * Words that are a whole paragraph, behind one without quotations whose last sentence is about one person.
 *
 *     Roe is hopeful about the spring.
 *     ^^^
 *     “We can win this.”
 */
export const findSubjectBefore: Rule = ({ line, sign }, { scene }) => {
  const { before, cast, previous } = scene
  if (before === null || previous.length > 0) return null
  if (line.tokens.length > 1 || sign === ',') return null
  const [first] = before.clausesOf(before.sentences.length - 1)
  if (first?.subject.kind !== 'name' || first.level !== 'main') return null
  const speaker = identify(first.subject, before, cast)
  return speaker === null || !isKnownPerson(speaker, cast) ? null : { speaker, family: 'subject before' }
}
