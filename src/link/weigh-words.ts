import { indexLikeness, type Likeness } from './index-likeness.ts'
import { weighTerms, type Vector, type Wordage } from './weigh-terms.ts'

/** By place of a story: its vector, and which others are most like it. */
export type Weighed = { vectors: readonly Vector[]; likeness: Likeness }

/** Weighs the words of an edition. It is the costliest part of linking, and needs nothing else of the stories. */
export function weighWords(wordage: Wordage): Weighed {
  const vectors = weighTerms(wordage)
  return { vectors, likeness: indexLikeness(vectors, wordage.letters.length) }
}
