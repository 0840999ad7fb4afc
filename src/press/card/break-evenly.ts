import { measureEm } from './measure-em.ts'

/** A word or a line, and how wide it is in em. */
export type Piece = { text: string; em: number }

type Broken = { lines: readonly Piece[]; cost: number }

const SPACE = measureEm(' ')

const join = (line: Piece, word: Piece): Piece => ({
  text: `${line.text} ${word.text}`,
  em: line.em + SPACE + word.em,
})

/** How many lines words take when each is filled before the next is begun. */
function countLines(words: readonly Piece[], width: number): number {
  let lines = 0
  let at = Infinity
  for (const { em } of words) {
    const isNew = at + SPACE + em > width
    at = isNew ? em : at + SPACE + em
    if (isNew) lines += 1
  }
  return lines
}

/**
 * Breaks words into as few lines of `width` as there must be, of lengths as even as can be: of all breaks
 * the one whose lines differ least from their mean, by squares.
 */
export function breakEvenly(words: readonly Piece[], width: number): readonly Piece[] {
  const least = countLines(words, width)
  const mean = words.reduce((sum, { em }) => sum + em, 0) / Math.max(1, least)
  const known = new Map<string, Broken | null>()
  const breakFrom = (start: number, left: number): Broken | null => {
    if (start === words.length) return left === 0 ? { lines: [], cost: 0 } : null
    if (left === 0) return null
    const key = `${start} ${left}`
    const found = known.get(key)
    if (found !== undefined) return found
    const broken = tryEnds(start, left)
    known.set(key, broken)
    return broken
  }
  const tryEnds = (start: number, left: number): Broken | null => {
    let best: Broken | null = null
    let line: Piece | null = null
    for (let end = start; end < words.length; end++) {
      const word = words[end]
      if (word === undefined) break
      line = line === null ? word : join(line, word)
      if (line.em > width) break
      const rest = breakFrom(end + 1, left - 1)
      if (rest === null) continue
      const cost = rest.cost + (line.em - mean) ** 2
      if (best === null || cost < best.cost) best = { lines: [line, ...rest.lines], cost }
    }
    return best
  }
  return breakFrom(0, least)?.lines ?? words
}
