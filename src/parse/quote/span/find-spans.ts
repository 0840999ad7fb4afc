import { SINGLE } from './mark-pairs.ts'
import { canOpen, closes, isApostrophe, isBlank, reopens } from './read-mark.ts'
import type { Span } from './span.ts'

const HAS_MARK = /[“”"„‟«»「」『』‹›‘’‚']/
const STRAIGHT = 34
const STRAIGHT_SINGLE = 39

const isMark = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at)
  return unit < 128 ? unit === STRAIGHT || unit === STRAIGHT_SINGLE : HAS_MARK.test(text.charAt(at))
}

/** Where the marks of a text stand. */
function listMarks(text: string): readonly number[] {
  const marks: number[] = []
  if (!HAS_MARK.test(text)) return marks
  for (let at = 0; at < text.length; at += 1) if (isMark(text, at)) marks.push(at)
  return marks
}

/** A span whose words begin and end with no space: « Oui » */
function toSpan(text: string, { start, to, end }: { start: number; to: number; end: number }): Span {
  const words = text.slice(start + 1, to)
  const from = start + 1 + words.length - words.trimStart().length
  return { start, end, from, to: Math.max(from, start + 1 + words.trimEnd().length), isOpen: false }
}

/** Whether the next two marks both close. */
function closesTwice(text: string, marks: readonly number[], index: number): boolean {
  const next = marks
    .slice(index + 1, index + 8)
    .filter((at) => text.charAt(at) === '“' || text.charAt(at) === '”')
  return next.slice(0, 2).every((at) => text.charAt(at) === '”') && next.length >= 2
}

/** Whether a mark begins or ends a pair inside the words that another mark opened: "They call it “late” again" */
function isInner(text: string, opener: string, { marks, index, isNested }: Inside): boolean {
  const at = marks[index] ?? 0
  const mark = text.charAt(at)
  if (opener !== '"' && opener !== '“') return false
  if (isNested) return mark === '”'
  if (mark !== '“' || isBlank(text.charAt(at + 1))) return false
  return opener === '"' || closesTwice(text, marks, index)
}

type Inside = { marks: readonly number[]; index: number; isNested: boolean }

/** The quoted stretches of a block, in order; marks within marks belong to the outer words. */
export function findSpans(text: string): readonly Span[] {
  const spans: Span[] = []
  const marks = listMarks(text)
  let open = -1
  let opener = ''
  let isNested = false
  for (const [index, at] of marks.entries()) {
    const mark = text.charAt(at)
    if (open < 0) {
      if (!canOpen(text, at)) continue
      open = at
      opener = mark
    } else if (isInner(text, opener, { marks, index, isNested })) isNested = !isNested
    else if (reopens(text, at, opener) && (mark === '"' || !closes(text, at, opener))) {
      spans.push(toSpan(text, { start: open, to: at, end: at }))
      open = at
      opener = mark
    } else if (closes(text, at, opener) && !(SINGLE.includes(mark) && isApostrophe(text, at))) {
      spans.push(toSpan(text, { start: open, to: at, end: at + 1 }))
      open = -1
      isNested = false
    }
  }
  if (open >= 0 && !SINGLE.includes(opener)) {
    spans.push({ ...toSpan(text, { start: open, to: text.length, end: text.length }), isOpen: true })
  }
  return spans
}
