import { CLOSERS, SINGLE } from './mark-pairs.ts'

const LETTER = /[\p{L}\p{N}]/u
const SPACE = /\s/
/** What a straight mark cannot open after: it closes there, or is a sign for inches. */
const CLOSES_AFTER = /[\p{L}\p{N}.,!?=]/u

export const isBlank = (char: string): boolean => char === '' || SPACE.test(char)

/** `’90s` and `’em` are words that lost their head. */
const isElision = (text: string, at: number): boolean =>
  /^(?:\d\ds?\b|em\b|til\b|tis\b|n\b)/i.test(text.slice(at + 1, at + 6))

/** Whether a mark may open a quotation where it stands. */
export function canOpen(text: string, at: number): boolean {
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
export function closes(text: string, at: number, opener: string): boolean {
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
export function reopens(text: string, at: number, opener: string): boolean {
  const mark = text.charAt(at)
  if (mark === '"' && (opener === '"' || opener === '“')) {
    return isBlank(text.charAt(at - 1)) && LETTER.test(text.charAt(at + 1))
  }
  return mark === opener && mark !== '”' && !SINGLE.includes(mark)
}

/** A closing single mark may be an apostrophe (workers’ rights): it is one when a better place follows. */
export function isApostrophe(text: string, at: number): boolean {
  if (!/s/i.test(text.charAt(at - 1)) || !/^\s\p{Ll}/u.test(text.slice(at + 1, at + 3))) return false
  const rest = text.slice(at + 1, at + 400)
  const close = /[\p{L}\p{N}.,!?…][’'](?![\p{L}\p{N}])/u.exec(rest)
  const open = /(?:^|\s)[‘'](?=\p{L})/u.exec(rest)
  return close !== null && (open === null || close.index < open.index)
}
