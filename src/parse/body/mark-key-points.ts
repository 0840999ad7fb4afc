import { findDateline } from '#parse/header/find-dateline.ts'
import { countWords } from '#parse/lines/measure-line.ts'
import type { Fate, Marked, Pass } from '#parse/marks/mark.ts'

/** What papers print over the few points of a story; en, de, fr, es, it, pt, uk, ru, ar. */
const LABEL =
  /^(?:key (?:points|takeaways|facts)|at a glance|(?:story |article )?highlights|takeaways|das wichtigste(?: in kürze)?|auf einen blick|in kürze|kurz gefasst|l['’]essentiel|en bref|à retenir|points[- ]clés|puntos clave|(?:las )?claves|en resumen|de un vistazo|lo (?:más importante|esencial)|in breve|in sintesi|(?:i )?punti chiave|pontos[- ]chave|principais pontos|em resumo|destaques|головне|коротко|ключові (?:моменти|тези)|главное|кратко|ключевые моменты|أبرز النقاط|النقاط الرئيسية|باختصار)\s?:?$/iu
/** Labels that page dumps glue to the first point: `Story highlights The bridge is closed`. */
const GLUED =
  /^(?<label>(?:Story highlights|Key points|Das Wichtigste in Kürze|L['’]essentiel|Puntos clave):?) (?=\p{Lu}|\d)/u
const LONGEST_LABEL = 40
const MOST_POINTS = 8
const MOST_WORDS = 30

const CROSSHEAD: Fate = { kind: 'block', rule: 'label of key points', block: 'crosshead' }
const ITEM: Fate = { kind: 'block', rule: 'key point', block: 'list' }

const isLabel = (text: string): boolean => text.length <= LONGEST_LABEL && LABEL.test(text)

const canBePoint = ({ line, fate }: Marked): boolean =>
  fate === null &&
  countWords(line.text, MOST_WORDS) <= MOST_WORDS &&
  !isLabel(line.text) &&
  findDateline(line.text) === null

/** How many lines below a label are its points: they end where the story's longer paragraphs begin. */
function countPoints(copy: readonly Marked[], from: number): number {
  const below = copy.slice(from, from + MOST_POINTS + 1)
  const end = below.findIndex((marked) => !canBePoint(marked))
  return end < 0 ? 0 : end
}

/** A line in two: the label, and the first point that was glued to it. */
function splitLabel({ line, fate }: Marked): readonly Marked[] {
  const label = fate === null ? GLUED.exec(line.text)?.groups?.['label'] : undefined
  if (label === undefined) return [{ line, fate }]
  const text = line.text.slice(label.length).trim()
  return [
    { line: { ...line, text: label, raw: label }, fate: null },
    { line: { ...line, text, raw: text, gap: 0, column: line.column + label.length + 1 }, fate: null },
  ]
}

/**
 *     Key points                                 ← a crosshead
 *     The bridge is closed until the autumn      ← two or more short lines below it: a list
 *     Ferries carry everybody for free
 *     The council voted late on Tuesday to close the old bridge to cars …
 */
export const markKeyPoints: Pass = (copy) => {
  if (!copy.some(({ line, fate }) => fate === null && (isLabel(line.text) || GLUED.test(line.text))))
    return copy
  const parts = copy.flatMap(splitLabel)
  let left = 0
  return parts.map((marked, i): Marked => {
    if (left > 0) {
      left--
      return { line: marked.line, fate: ITEM }
    }
    if (i === 0 || marked.fate !== null || !isLabel(marked.line.text)) return marked
    const points = countPoints(parts, i + 1)
    if (points < 2) return marked
    left = points
    return { line: marked.line, fate: CROSSHEAD }
  })
}
