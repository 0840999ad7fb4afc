import { readPrinted } from './clean-text.ts'
import type { Line } from './line.ts'

const LINE_END = /\r\n|\n|\r/

/** Most text ends its lines one way, and parts much quicker at one sign than at a pattern. */
const splitText = (text: string): readonly string[] => text.split(text.includes('\r') ? LINE_END : '\n')

/** What is cut out shorter than this is copied anyway. */
const SHORTEST_CUT = 13

/**
 * A line that stands for itself. As it is cut from its text it only points there, and all who go through it sign by
 * sign, as a dozen do, take three times as long.
 */
const standAlone = (cut: string): string =>
  cut.length < SHORTEST_CUT ? cut : [cut.slice(0, 1), cut.slice(1)].join('')

/** The lines of a text that hold anything, each with its number and the blank lines before it. */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = []
  let gap = 0
  for (const [i, cut] of splitText(text).entries()) {
    const source = standAlone(cut)
    const { text: printed, raw } = readPrinted(source)
    if (printed === '') {
      gap++
      continue
    }
    const column = source.length - source.trimStart().length + 1
    const sources: Line['sources'] = [{ number: i + 1, text: printed }]
    lines.push({ text: printed, raw, gap, sources, column, hint: null })
    gap = 0
  }
  return lines
}
