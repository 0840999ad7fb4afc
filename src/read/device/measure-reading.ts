import { readLine } from './passages.ts'

/** Where a reader is in a story. */
export type Reading = {
  /** How much of the story was scrolled through: 0 at its top, 1 when its end is in view. */
  progress: number
  /** Number of the passage at the top of the window, and how much of it is above, 0 to 1. */
  index: number
  into: number
  /** Whether the reader is past the first screen. */
  isDeep: boolean
}

/** The first passage that is not wholly above `line`: they stand in order, so halving finds it. */
function findAt(passages: readonly HTMLElement[], line: number): number {
  let low = 0
  let high = passages.length - 1
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const bottom = passages[middle]?.getBoundingClientRect().bottom ?? 0
    if (bottom > line + 1) high = middle
    else low = middle + 1
  }
  return low
}

/** Measures the window against a story's passages; `null` for a story without any. */
export function measureReading(passages: readonly HTMLElement[]): Reading | null {
  const last = passages.at(-1)
  if (last === undefined) return null
  const { scrollY, innerHeight } = window
  const line = readLine(last)
  const index = findAt(passages, line)
  const { top = 0, height = 1 } = passages[index]?.getBoundingClientRect() ?? {}
  const way = last.getBoundingClientRect().bottom + scrollY - innerHeight
  return {
    progress: scrollY <= 0 ? 0 : Math.min(1, scrollY / Math.max(1, way)),
    index,
    into: Math.min(1, Math.max(0, (line - top) / Math.max(1, height))),
    isDeep: scrollY + Math.max(line, top) > innerHeight,
  }
}
