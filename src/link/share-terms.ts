import { hashText } from '#news/hash-text.ts'
import { compareText } from './compare-text.ts'
import { EMPTY_WORDS } from './empty-words.ts'
import { ACRONYM } from './lexicon.ts'
import type { Reading } from './read-stories.ts'
import { WHOLE } from './weigh-terms.ts'
import type { Vector } from './weigh-terms.ts'

const MOST_WORDS = 3
const SHORTEST = 4
/** Less than this part of being the same, and the words in common are chance. */
const LEAST_LIKENESS = 0.08 * WHOLE * WHOLE

/** What an edition's stories share. */
export type Sharing = {
  /** The words that make two stories alike, as they are printed, those that tell most first; none when they tell little. */
  shareTerms: (from: number) => (to: number) => readonly string[]
  /** By number of a word: a hash of it as it is printed. */
  prints: Int32Array
}

/** How an edition prints each word that it mostly writes with a capital: folded number → number. */
function listCapitals({ lexicon, usage }: Reading): ReadonlyMap<number, number> {
  const capitals = new Map<number, number>()
  const spelling = (number: number): string => lexicon.words[number] ?? ''
  usage.capital.forEach((times, number) => {
    const folded = lexicon.folded[number] ?? number
    if (times === 0 || times <= (usage.small[folded] ?? 0)) return
    const known = capitals.get(folded)
    const best = known === undefined ? 0 : (usage.capital[known] ?? 0)
    const isFirst = known === undefined || compareText(spelling(number), spelling(known)) < 0
    if (times > best || (times === best && isFirst)) capitals.set(folded, number)
  })
  return capitals
}

type Shared = { number: number; weight: number }

/** The words of a vector that another weighs as well, those first that make them most alike; none unless they are. */
function intersect(
  weights: ReadonlyMap<number, number>,
  other: Vector,
  compare: (one: number, two: number) => number,
): readonly Shared[] {
  const shared = [...other.numbers].flatMap((number, at): Shared[] => {
    const weight = weights.get(number)
    return weight === undefined ? [] : [{ number, weight: weight * (other.weights[at] ?? 0) }]
  })
  if (shared.reduce((sum, { weight }) => sum + weight, 0) < LEAST_LIKENESS) return []
  return shared.sort((one, two) => two.weight - one.weight || compare(one.number, two.number))
}

/** Shares the terms of an edition's vectors, which are by place of a story. */
export function openSharing(reading: Reading, vectors: readonly Vector[]): Sharing {
  const { words, shapes } = reading.lexicon
  const capitals = listCapitals(reading)
  const compare = (one: number, two: number): number => compareText(words[one] ?? '', words[two] ?? '')

  function isTelling(number: number): boolean {
    const word = words[number] ?? ''
    if (shapes[capitals.get(number) ?? number] === ACRONYM) return true
    return word.length >= SHORTEST && !EMPTY_WORDS.has(word)
  }

  const shareTerms: Sharing['shareTerms'] = (from) => {
    const mine = vectors[from]
    const weights = new Map([...(mine?.numbers ?? [])].map((number, at) => [number, mine?.weights[at] ?? 0]))
    return (to) => {
      const other = vectors[to]
      if (other === undefined) return []
      const shared = intersect(weights, other, compare).filter(({ number }) => isTelling(number))
      // One word alone tells enough only when it is a name.
      const [only, ...others] = shared
      if (only === undefined || (others.length === 0 && !capitals.has(only.number))) return []
      return shared.slice(0, MOST_WORDS).map(({ number }) => words[capitals.get(number) ?? number] ?? '')
    }
  }
  const prints = Int32Array.from(words, (word, number) =>
    hashText(words[capitals.get(number) ?? number] ?? word),
  )
  return { shareTerms, prints }
}
