import { readPrinted } from './clean-text.ts'
import type { Line } from './line.ts'

const LINE_END = /\r\n|\n|\r/

/** Most text ends its lines one way, and parts much quicker at one sign than at a pattern. */
const splitText = (text: string): readonly string[] => text.split(text.includes('\r') ? LINE_END : '\n')

/** The lines of a text that hold anything, each with its number and the blank lines before it. */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = []
  let gap = 0
  for (const [i, source] of splitText(text).entries()) {
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
