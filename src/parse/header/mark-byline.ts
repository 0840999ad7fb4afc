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
function readBelowLabel(copy: readonly Marked[], at: number): Byline | null {
  const label = copy[at - 1]?.line.text ?? ''
  const name = copy[at]?.line.text ?? ''
  return LONE_LABEL.test(label) && isName(name) ? { names: [name], agency: null } : null
}

/** May line `i` hold a byline? It stands near the headline, or at the foot of the story with a label. */
function canHoldByline(copy: readonly Marked[]): (i: number) => boolean {
  const headline = headlineIndex(copy)
  const end = headerEnd(copy)
  return (i) => {
    if (i >= headline - 2 && i < end) return true
    return i > headline && i > copy.length - FOOT && FOOT_LABEL.test(copy[i]?.line.text ?? '')
  }
}

/** Labels without a name of their own, right above a byline. */
const dropLabels: Pass = (copy) =>
  copy.map((marked, i): Marked => {
    const below = copy[i + 1]?.fate
    const isLabel = marked.fate === null && below?.kind === 'field' && below.rule === 'byline'
    return isLabel && LONE_LABEL.test(marked.line.text)
      ? { line: marked.line, fate: { kind: 'removed', rule: 'byline label' } }
      : marked
  })

/** Reads bylines near the headline, and at the foot of the story where they are labelled. The first one counts. */
export const markByline: Pass = (copy) => {
  let isKnown = copy.some(({ fate }) => fate?.kind === 'field' && fate.gives.byline !== undefined)
  const canHold = canHoldByline(copy)
  const marks = copy.map((marked, i): Marked => {
    const { line, fate } = marked
    if (fate !== null || !canHold(i)) return marked
    const byline = readBelowLabel(copy, i) ?? parseByline(line.text)
    if (byline === null) return marked
    const again: Fate = { kind: 'removed', rule: 'byline repeated' }
    const found = isKnown ? again : giveByline(byline)
    isKnown = true
    return { line, fate: found }
  })
  return dropLabels(marks)
}
