import { cleanText, dropInvisible } from './clean-text.ts'
import type { Line } from './line.ts'

const LINE_END = /\r\n|\n|\r/

/** The lines of a text that hold anything, each with its number and the blank lines before it. */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = []
  let gap = 0
  text.split(LINE_END).forEach((source, i) => {
    const clean = cleanText(source)
    if (clean === '') {
      gap++
      return
    }
    const raw = dropInvisible(source).trimEnd()
    const column = source.length - source.trimStart().length + 1
    lines.push({ text: clean, raw, gap, sources: [{ number: i + 1, text: clean }], column, hint: null })
    gap = 0
  })
  return lines
}
