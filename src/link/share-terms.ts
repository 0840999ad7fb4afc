import { EMPTY_WORDS } from './empty-words.ts'
import { ACRONYM } from './lexicon.ts'
import type { Reading } from './read-stories.ts'
import { WHOLE } from './weigh-terms.ts'
import type { Vector } from './weigh-terms.ts'

const MOST_WORDS = 3
const SHORTEST = 4
/** Less than this part of being the same, and the words in common are chance. */
const LEAST_LIKENESS = 0.08 * WHOLE * WHOLE

/** The words that make two stories alike, as they are printed, those that tell most first; none when they tell little. */
export type ShareTerms = (from: number) => (to: number) => readonly string[]

/** How an edition prints each word that it mostly writes with a capital: folded number → number. */
function listCapitals({ lexicon, usage }: Reading): ReadonlyMap<number, number> {
  const capitals = new Map<number, number>()
  usage.capital.forEach((times, number) => {
    const folded = lexicon.folded[number] ?? number
    const best = usage.capital[capitals.get(folded) ?? -1] ?? 0
    if (times > (usage.small[folded] ?? 0) && times > best) capitals.set(folded, number)
  })
  return capitals
}

type Shared = { number: number; weight: number }

/** The words of a vector that another weighs as well, those first that make them most alike; none unless they are. */
function intersect(weights: ReadonlyMap<number, number>, other: Vector): readonly Shared[] {
  const shared = [...other.numbers].flatMap((number, at): Shared[] => {
    const weight = weights.get(number)
    return weight === undefined ? [] : [{ number, weight: weight * (other.weights[at] ?? 0) }]
  })
  if (shared.reduce((sum, { weight }) => sum + weight, 0) < LEAST_LIKENESS) return []
  return shared.sort((one, two) => two.weight - one.weight || one.number - two.number)
}

/** Shares the terms of an edition's vectors, which are by place of a story. */
export function openSharing(reading: Reading, vectors: readonly Vector[]): ShareTerms {
  const { words, shapes } = reading.lexicon
  const capitals = listCapitals(reading)

  function isTelling(number: number): boolean {
    const word = words[number] ?? ''
    if (shapes[capitals.get(number) ?? number] === ACRONYM) return true
    return word.length >= SHORTEST && !EMPTY_WORDS.has(word)
  }

  return (from) => {
    const mine = vectors[from]
    const weights = new Map([...(mine?.numbers ?? [])].map((number, at) => [number, mine?.weights[at] ?? 0]))
    return (to) => {
      const other = vectors[to]
      if (other === undefined) return []
      const shared = intersect(weights, other).filter(({ number }) => isTelling(number))
      // One word alone tells enough only when it is a name.
      const [only, ...others] = shared
      if (only === undefined || (others.length === 0 && !capitals.has(only.number))) return []
      return shared.slice(0, MOST_WORDS).map(({ number }) => words[capitals.get(number) ?? number] ?? '')
    }
  }
}
