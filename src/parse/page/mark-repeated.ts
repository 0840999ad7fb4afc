import { fingerprint } from '#parse/identity/fingerprint.ts'
import { countWords } from '#parse/lines/measure-line.ts'
import type { Fate, Marked, Pass } from '#parse/marks/mark.ts'

const FEWEST_WORDS = 5
const GALLERY = 3
const CAPTION: Fate = { kind: 'block', rule: 'caption of a gallery', block: 'caption' }
const REPEATED: Fate = { kind: 'removed', rule: 'repeated line' }

/** Cut captions end in other words than the full ones: the beginning tells. */
const BEGINNING = 60

/** The fingerprints of long lines that stand twice in a row, each with how often the page prints it. */
function findDoubled(prints: readonly (string | null)[]): ReadonlyMap<string, number> {
  const doubled = new Set(prints.filter((print, i) => print !== null && print === prints[i + 1]))
  const counts = new Map<string, number>()
  for (const print of prints) {
    if (print !== null && doubled.has(print)) counts.set(print, (counts.get(print) ?? 0) + 1)
  }
  return counts
}

/** Long lines that a page prints twice in a row: the second goes. In a gallery the first is a caption. */
export const markRepeated: Pass = (copy) => {
  const prints = copy.map(({ line, fate }) =>
    fate === null && countWords(line.text, FEWEST_WORDS) >= FEWEST_WORDS
      ? fingerprint(line.text.slice(0, BEGINNING))
      : null,
  )
  const counts = findDoubled(prints)
  const seen = new Set<string>()
  return copy.map((marked, i): Marked => {
    const print = prints[i] ?? null
    const count = print === null ? 0 : (counts.get(print) ?? 0)
    if (print === null || count === 0) return marked
    const isFirst = !seen.has(print)
    seen.add(print)
    if (!isFirst) return { line: marked.line, fate: REPEATED }
    return count >= GALLERY ? { line: marked.line, fate: CAPTION } : marked
  })
}
