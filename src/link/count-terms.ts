import { PLAIN } from './lexicon.ts'
import type { Lexicon } from './lexicon.ts'

/** How often each of a text's words stands in it, case apart, by number; `numbers` and `counts` go together. */
export type Terms = { numbers: Int32Array; counts: Int32Array; length: number }

const ROOM = 4096

/** An array of at least `size`, with what `held` holds. */
function widen(held: Int32Array, size: number): Int32Array {
  if (held.length >= size) return held
  const wider = new Int32Array(2 * size)
  wider.set(held)
  return wider
}

/**
 * A counter of the words of a line that `readWords` read. Figures and single letters are not counted, for they
 * tell nothing of a text. It runs over every word of the edition: it keeps its tables from line to line, and
 * loops over them, since a typed array's own `filter` and `map` take many times as long.
 */
export function openCounting({ folded, shapes, words }: Lexicon): (line: readonly number[]) => Terms {
  let tally: Int32Array = new Int32Array(ROOM)
  let met: Int32Array = new Int32Array(ROOM)
  let often: Int32Array = new Int32Array(ROOM)
  const isTerm = (number: number): boolean => shapes[number] === PLAIN && words[number]?.length !== 1

  return (line) => {
    tally = widen(tally, words.length)
    met = widen(met, line.length)
    often = widen(often, line.length)
    const [times, numbers, counts] = [tally, met, often]
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
    let kept = 0
    for (let at = 0; at < size; at += 1) {
      const number = numbers[at] ?? 0
      if (isTerm(number)) {
        numbers[kept] = number
        counts[kept] = times[number] ?? 0
        kept += 1
      }
      times[number] = 0
    }
    return { numbers: numbers.slice(0, kept), counts: counts.slice(0, kept), length }
  }
}
