import { CLOSERS, SINGLE } from './mark-pairs.ts'
import type { Span } from './span.ts'

const MARK = /[“”"„‟«»「」『』‹›‘’‚']/g
const LETTER = /[\p{L}\p{N}]/u
const SPACE = /\s/
/** What a straight mark cannot open after: it closes there, or is a sign for inches. */
const CLOSES_AFTER = /[\p{L}\p{N}.,!?=]/u

const isBlank = (char: string): boolean => char === '' || SPACE.test(char)

/** `’90s` and `’em` are words that lost their head. */
const isElision = (text: string, at: number): boolean =>
  /^(?:\d\ds?\b|em\b|til\b|tis\b|n\b)/i.test(text.slice(at + 1, at + 6))

function canOpen(text: string, at: number): boolean {
  const mark = text.charAt(at)
  const before = text.charAt(at - 1)
  const after = text.charAt(at + 1)
  switch (mark) {
    case '“':
    case '„':
    case '‟':
    case '「':
    case '『':
      return true
    case '«':
    case '‹':
      return !LETTER.test(before)
    case '"':
      return !CLOSES_AFTER.test(before) && after !== ''
    case '‘':
    case '‚':
      return !LETTER.test(before) && !isBlank(after) && !isElision(text, at)
    case "'":
      return (isBlank(before) || /[([—–-]/.test(before)) && LETTER.test(after) && !isElision(text, at)
    case '”':
    case '»':
      return isBlank(before) && LETTER.test(after)
    default:
      return false
  }
}

/** Whether the mark at `at` closes what `opener` opened. */
function closes(text: string, at: number, opener: string): boolean {
  const mark = text.charAt(at)
  if (CLOSERS.get(opener)?.includes(mark) !== true) return false
  const before = text.charAt(at - 1)
  const after = text.charAt(at + 1)
  if (SINGLE.includes(mark)) return !LETTER.test(after) && !isBlank(before)
  if (mark === '"') return !(LETTER.test(before) && LETTER.test(after))
  // “It's late,“ : the wrong mark, but where only a closing one can stand.
  if (mark === opener && mark === '“') return !isBlank(before) && (isBlank(after) || /[.,;:!?)]/.test(after))
  return true
}

/** A mark of the same kind where only an opening one can stand: the first was never closed. */
function reopens(text: string, at: number, opener: string): boolean {
  const mark = text.charAt(at)
  if (mark === '"' && (opener === '"' || opener === '“')) {
    return isBlank(text.charAt(at - 1)) && LETTER.test(text.charAt(at + 1))
  }
  return mark === opener && mark !== '”' && !SINGLE.includes(mark)
}

/** A closing single mark may be an apostrophe (workers’ rights): it is one when a better place follows. */
function isApostrophe(text: string, at: number): boolean {
  if (!/s/i.test(text.charAt(at - 1)) || !/^\s\p{Ll}/u.test(text.slice(at + 1, at + 3))) return false
  const rest = text.slice(at + 1, at + 400)
  const close = (to: number, end: number) => spans.push(toSpan(text, { start: open, to, end }))
  const marks = [...text.matchAll(MARK)].map(({ index }) => index)
  for (const [index, at] of marks.entries()) {
    const mark = text.charAt(at)
    // "They call it “late” again": the inner pair is no end
    if (
      opener === '"' &&
      open >= 0 &&
      (isNested ? mark === '”' : mark === '“' && !isBlank(text.charAt(at + 1)))
    ) {
      isNested = !isNested
      continue
    }
    // “They call it “late” again,” : two closing marks in a row are the inner and the outer one
    if (
      opener === '“' &&
      open >= 0 &&
      (isNested ? mark === '”' : mark === '“' && closesTwice(text, marks, index))
    ) {
      isNested = !isNested
      continue
    }
    if (open >= 0 && reopens(text, at, opener)) {
      if (!closes(text, at, opener) || mark === '"') {
        close(at, at)
        open = at
        opener = mark
        continue
      }
    }
    if (open >= 0) {
      if (!closes(text, at, opener) || (SINGLE.includes(mark) && isApostrophe(text, at))) continue
      close(at, at + 1)
      open = -1
      isNested = false
    } else if (canOpen(text, at)) {
      open = at
      opener = mark
    }
  }
  if (open >= 0 && !SINGLE.includes(opener)) {
    spans.push({ ...toSpan(text, { start: open, to: text.length, end: text.length }), isOpen: true })
  }
  return spans
}
