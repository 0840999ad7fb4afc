import type { Notice } from '#news/notice.ts'

const WIDTH = 96

/**
 * A notice as the terminal shows it, with the line of the seed it stands at and a caret under its column:
 *
 *     seeds/world/x.txt:41:1  read also: “…” is not in this edition; add it or ignore this
 *       41 | Read also: The old bridge
 *          | ^
 *
 * `line` is that line's text, or `null` when there is none to show.
 */
export function frameNotice(place: string, notice: Notice, line: string | null): string {
  const head = `${place}:${notice.line}:${notice.column}  ${notice.message}`
  if (line === null || line.trim() === '') return head
  const number = String(notice.line).padStart(4)
  const from = Math.max(0, notice.column - WIDTH / 2)
  const caret = ' '.repeat(notice.column - 1 - from)
  return `${head}\n${number} | ${line.slice(from, from + WIDTH)}\n     | ${caret}^`
}
