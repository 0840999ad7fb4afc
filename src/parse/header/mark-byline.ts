import type { Fate, Marked, Pass } from '#parse/marks/mark.ts'
import { headerEnd } from './header-end.ts'
import { headlineIndex } from './headline-index.ts'
import { isName, parseByline, type Byline } from './parse-byline.ts'

/** How many lines the foot of a story has. */
const FOOT = 4
const LONE_LABEL = /^(?:by|von|par|por|di|автор|text|texte?)\s*:?$/i
const FOOT_LABEL = /^(?:by|authors?|autor(?:en|in)?|auteurs?|автор)\b/i

function giveByline({ names, agency }: Byline): Fate {
  return { kind: 'field', rule: 'byline', gives: { byline: names, ...(agency === null ? {} : { agency }) } }
}

/** `By` alone, with the name on the next line. */
function readBelowLabel(copy: readonly Marked[], at: number): Fate | null {
  const label = copy[at - 1]
  const name = copy[at]?.line.text ?? ''
  if (label === undefined || label.fate?.kind === 'field' || !LONE_LABEL.test(label.line.text)) return null
  return isName(name) ? giveByline({ names: [name], agency: null }) : null
}

/** Reads bylines near the headline, and at the foot of the story where they are labelled. */
export const markByline: Pass = (copy) => {
  const headline = headlineIndex(copy)
  const end = headerEnd(copy)
  const hasByline = copy.some(({ fate }) => fate?.kind === 'field' && fate.gives.byline !== undefined)
  if (hasByline) return copy
  let isFound = false
  return copy
    .map((marked, i): Marked => {
      const { line, fate } = marked
      if (isFound || fate !== null || i < headline - 2) return marked
      const isFoot = i > copy.length - FOOT && FOOT_LABEL.test(line.text)
      if (i >= end && !isFoot) return marked
      const below = readBelowLabel(copy, i)
      const byline = below === null ? parseByline(line.text) : null
      const found = below ?? (byline === null ? null : giveByline(byline))
      if (found === null) return marked
      isFound = true
      return { line, fate: found }
    })
    .map((marked, i, marks): Marked => {
      const isLabel = marked.fate === null && LONE_LABEL.test(marked.line.text)
      const isNamed = marks[i + 1]?.fate?.kind === 'field'
      return isLabel && isNamed
        ? { line: marked.line, fate: { kind: 'removed', rule: 'byline label' } }
        : marked
    })
}
