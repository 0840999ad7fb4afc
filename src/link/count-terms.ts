import { PLAIN } from './lexicon.ts'
import type { Lexicon } from './lexicon.ts'
import { packTimes } from './story-words.ts'
import type { StoryWords } from './story-words.ts'

const ROOM = 4096

/** An array of at least `size`, with what `held` holds. */
function widen(held: Int32Array, size: number): Int32Array {
  if (held.length >= size) return held
  const wider = new Int32Array(2 * size)
  wider.set(held)
  return wider
}

/**
 * A counter of the words of a line that `readWords` read; `small` are those of them that are written small in
 * running text. Figures are not counted, for they tell nothing of a text. It runs over every word of the edition:
 * it keeps its tables from line to line, and loops over them, since a typed array's own `filter` and `map` take
 * many times as long.
 */
export function openCounting({ folded, shapes, words }: Lexicon) {
  let tally: Int32Array = new Int32Array(ROOM)
  let smalls: Int32Array = new Int32Array(ROOM)
  let met: Int32Array = new Int32Array(ROOM)

  return (line: readonly number[], small: readonly number[]): Pick<StoryWords, 'length' | 'words'> => {
    tally = widen(tally, words.length)
    smalls = widen(smalls, words.length)
    met = widen(met, line.length)
    const [times, timesSmall, numbers] = [tally, smalls, met]
    for (const word of small) timesSmall[word] = (timesSmall[word] ?? 0) + 1
    let [length, size] = [0, 0]
    for (const word of line) {
      if (word < 0) continue
      const number = folded[word] ?? word
      const before = times[number] ?? 0
      times[number] = before + 1
      length += 1
      if (before > 0) continue
      numbers[size] = number
      size += 1
    }
    const packed: number[] = []
    for (let at = 0; at < size; at += 1) {
      const number = numbers[at] ?? 0
      if (shapes[number] === PLAIN)
        packed.push(number, packTimes(times[number] ?? 0, timesSmall[number] ?? 0))
      times[number] = 0
      timesSmall[number] = 0
    }
    return { length, words: Int32Array.from(packed) }
  }
}
