import { finish, type Steps } from '#news/steps.ts'
import { listHolders, openLikeness, type Holders, type Likeness } from './index-likeness.ts'
import { weighTerms, type Vector, type Wordage } from './weigh-terms.ts'

/** By place of a story: its vector, and which others are most like it. */
export type Weighed = { vectors: readonly Vector[]; likeness: Likeness }

/** Weighs the words of an edition, in steps. It is the costliest part of linking, and needs nothing else of the stories. */
export function* weighInSteps(wordage: Wordage): Steps<Weighed & { holders: Holders }> {
  const vectors = yield* weighTerms(wordage)
  const holders = yield* listHolders(vectors, wordage.letters.length)
  return { vectors, likeness: openLikeness(vectors, holders), holders }
}

/** The same at once. */
export const weighWords = (wordage: Wordage): Weighed & { holders: Holders } => finish(weighInSteps(wordage))
