import { endOfHolders, type Holders } from './index-likeness.ts'
import { openMixing, type Mixing } from './mixing.ts'
import type { Vector } from './weigh-terms.ts'

/** Two numbers that tell one state of a thing from the next. */
const KEY = 2

/** The keys of words, by number: of who holds them. */
function keyWords(holders: Holders, { add, take }: Mixing): Int32Array {
  const { starts, places, weights } = holders
  const keys = new Int32Array(KEY * starts.length)
  for (let number = 0; number + 1 < starts.length; number += 1) {
    const to = endOfHolders(holders, number)
    for (let at = starts[number] ?? 0; at < to; at += 1) {
      add(places[at] ?? 0)
      add(weights[at] ?? 0)
    }
    keys.set(take(), KEY * number)
  }
  return keys
}

/**
 * The keys of stories, by place: of all that is looked at to find those most like them, at a tenth of the cost. While a
 * story's key stays, so do they.
 */
export function keyLikeness(vectors: readonly Vector[], holders: Holders): Int32Array {
  const mixing = openMixing()
  const { add, addTwin, take } = mixing
  const words = keyWords(holders, mixing)
  const keys = new Int32Array(KEY * vectors.length)
  vectors.forEach(({ numbers, weights }, place) => {
    for (let at = 0; at < numbers.length; at += 1) {
      const word = KEY * (numbers[at] ?? 0)
      add(weights[at] ?? 0)
      addTwin(words[word] ?? 0, words[word + 1] ?? 0)
    }
    keys.set(take(), KEY * place)
  })
  return keys
}

/** Whether a story has the same key in both; places that are in one alone have none. */
export const hasSameKey = (keys: Int32Array, others: Int32Array, place: number): boolean =>
  keys[KEY * place] === others[KEY * place] && keys[KEY * place + 1] === others[KEY * place + 1]
