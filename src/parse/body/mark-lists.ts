import { monthOf } from '#parse/date/months.ts'
import { endsSentence } from '#parse/lines/measure-line.ts'
import type { Fate, Marked, Pass } from '#parse/marks/mark.ts'

const BULLET = /^[•▪◦‣·*]\s?(?=[^\s*•])/
/** A dash may open a list or a line of dialogue: what ends as a sentence is speech. */
const DASH = /^[-–—]\s(?=[^\s*–—-])/
const NUMBER = /^(?<number>\d{1,3})[.)]\s(?<word>\S+)/
const GLUED = / [•▪] (?=\S)/

const ITEM: Fate = { kind: 'block', rule: 'list item', block: 'list' }

/** `3. Bring bread` is an item, `3. November` a date. */
function numberOf(text: string): number | null {
  const groups = NUMBER.exec(text)?.groups
  return groups === undefined || monthOf(groups['word'] ?? '') !== null ? null : Number(groups['number'])
}

/** Numbered lines count where they count: the next number stands below, or the one before above. */
function isNumbered(copy: readonly Marked[], i: number): boolean {
  const number = numberOf(copy[i]?.line.text ?? '')
  if (number === null) return false
  return (
    numberOf(copy[i + 1]?.line.text ?? '') === number + 1 ||
    numberOf(copy[i - 1]?.line.text ?? '') === number - 1
  )
}

const isBulleted = (text: string): boolean => BULLET.test(text) || (DASH.test(text) && !endsSentence(text))

/** Bulleted and numbered lines are the items of a list. */
export const markLists: Pass = (copy) =>
  copy.map((marked, i): Marked => {
    if (marked.fate !== null) return marked
    const { line } = marked
    return isBulleted(line.text) || isNumbered(copy, i) ? { line, fate: ITEM } : marked
  })

/** The items of a line, without their bullets; bullets may be glued into one line. */
export function splitItems(text: string): readonly string[] {
  const bare = text.replace(BULLET, '').replace(DASH, '')
  return BULLET.test(text) ? bare.split(GLUED).map((item) => item.trim()) : [bare]
}
