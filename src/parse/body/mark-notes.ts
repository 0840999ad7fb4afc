import { isMatch } from '#parse/furniture/match-rule.ts'
import type { Fate, Marked, Pass } from '#parse/marks/mark.ts'
import { isAboutAuthor } from './is-about-author.ts'
import { NOTE_RULES } from './note-rules.ts'

const FOOT = 3
const LONGEST = 700
/** An agency's name or a mark alone on the last line: `Newswire`, `-30-`. */
const SIGN_OFF = /^[-–—#*]{0,3} ?[\p{L}\d]{2,20}(?:\/[\p{L}]{2,10})? ?[-–—#*]{0,3}$/u

const note = (rule: string): Fate => ({ kind: 'block', rule, block: 'note' })

function recognise(text: string, place: { isFoot: boolean; isLast: boolean }): Fate | null {
  if (place.isLast && SIGN_OFF.test(text)) return note('sign-off')
  const rule = text.length > LONGEST ? undefined : NOTE_RULES.find((each) => isMatch(each, text))
  if (rule !== undefined) return note(rule.name)
  return place.isFoot && isAboutAuthor(text) ? note('about the author') : null
}

/** Corrections, editor's notes, sign-offs, and at the foot what the copy tells of its author. */
export const markNotes: Pass = (copy) => {
  const open = copy.flatMap(({ fate }, i) => (fate === null ? [i] : []))
  const foot = new Set(open.slice(1).slice(-FOOT))
  const last = open.length > 1 ? open.at(-1) : undefined
  return copy.map((marked, i): Marked => {
    if (marked.fate !== null) return marked
    const fate = recognise(marked.line.text, { isFoot: foot.has(i), isLast: i === last })
    return fate === null ? marked : { line: marked.line, fate }
  })
}
