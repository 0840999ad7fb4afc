import type { Marked, Pass } from '#parse/marks/mark.ts'

/** `The council voted late on […]`: a paragraph cut short, whole again further down. */
const CUT = /\s?(?:\[(?:…|\.{3})\]|…|\.{3})$/
const SHORTEST = 40
const WINDOW = 6

/** Removes the shortened duplicate of a paragraph that follows in full. */
export const markShortened: Pass = (copy) =>
  copy.map((marked, i): Marked => {
    const { line, fate } = marked
    const cut = fate === null ? CUT.exec(line.text.slice(-8)) : null
    if (cut === null) return marked
    const start = line.text.slice(0, line.text.length - cut[0].length)
    const isWhole = copy
      .slice(i + 1, i + 1 + WINDOW)
      .some(
        (other) =>
          other.fate === null && other.line.text.length > start.length && other.line.text.startsWith(start),
      )
    return start.length >= SHORTEST && isWhole
      ? { line, fate: { kind: 'removed', rule: 'shortened duplicate' } }
      : marked
  })
