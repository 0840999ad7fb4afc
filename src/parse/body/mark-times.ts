import type { Marked, Pass } from '#parse/marks/mark.ts'

/** `7:25 p.m.` or `19.25 Uhr`, alone on its line, heads an entry of a live blog. */
const TIME = /^\d{1,2}(?:[:.h]\d{2})? ?(?:[ap]\.?m\.?)?(?: ?(?:uhr|h|[a-z]{2,4}))?\s?:?$/i
const SAYS_TIME = /[:.h]\d{2}|[ap]\.?m/i
const ENOUGH = 2

const isTime = ({ line, fate }: Marked): boolean =>
  fate === null && line.text.length < 20 && TIME.test(line.text) && SAYS_TIME.test(line.text)

/** The times over the entries of a live blog are its crossheads. */
export const markTimes: Pass = (copy) => {
  const times = new Set(copy.filter(isTime))
  if (times.size < ENOUGH) return copy
  return copy.map((marked): Marked =>
    times.has(marked)
      ? { line: marked.line, fate: { kind: 'block', rule: 'time of an entry', block: 'crosshead' } }
      : marked,
  )
}
