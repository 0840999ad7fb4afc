import { isAboutAuthor } from '#parse/body/is-about-author.ts'
import type { Marked, Pass } from '#parse/marks/mark.ts'

const FOOT = 3

/** Removes what the foot of a page tells of its author. */
export const markAboutAuthor: Pass = (copy) => {
  const open = copy.flatMap(({ fate }, i) => (fate === null ? [i] : []))
  const foot = new Set(open.slice(-FOOT))
  return copy.map((marked, i): Marked =>
    foot.has(i) && isAboutAuthor(marked.line.text)
      ? { line: marked.line, fate: { kind: 'removed', rule: 'about the author' } }
      : marked,
  )
}
