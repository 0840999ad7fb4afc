/** Lines without any of these, as most are, are text as they stand. */
const SIGN = /[\\`*_[\]<~|&]|^\s*[#>+=\-\d]/
/** Marks that mean something anywhere in a line. */
const INLINE = /[\\`*_[\]<~|]|&(?=#?\w+;)/g
/** Marks that mean something where a line begins: headings, quotations, lists, rules, underlines. */
const FIRST_MARK = /^[#>+=-]/
/** A mark with a backslash before it. */
const AS_TEXT = String.raw`\$&`
/** `12. ` and `12) ` begin a numbered list. */
const FIRST_NUMBER = /^(\d{1,9})([.)])(?=\s|$)/
const NUMBER_AS_TEXT = String.raw`$1\$2`

const escapeSigns = (text: string): string =>
  text.replace(INLINE, AS_TEXT).replace(FIRST_MARK, AS_TEXT).replace(FIRST_NUMBER, NUMBER_AS_TEXT)

/**
 * One line of the copy as Markdown (CommonMark) that reads as that line and nothing else: what would be
 * markup gets a backslash.
 */
export const escapeMarkdown = (line: string): string =>
  SIGN.test(line) ? escapeSigns(line.trim()) : line.trim()
