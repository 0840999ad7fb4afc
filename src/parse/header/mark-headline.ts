import type { Marked, Pass } from '#parse/marks/mark.ts'

const HAS_WORD = /[\p{L}\p{N}]/u

/** The headline: what front matter says, else the first line of the copy that holds a word. */
export const markHeadline: Pass = (copy) => {
  if (copy.some(({ fate }) => fate?.kind === 'field' && fate.gives.headline !== undefined)) return copy
  const at = copy.findIndex(({ line, fate }) => fate === null && HAS_WORD.test(line.text))
  return copy.map((marked, i): Marked => {
    if (i !== at) return marked
    const { line } = marked
    return { line, fate: { kind: 'field', rule: 'headline', gives: { headline: line.text } } }
  })
}
