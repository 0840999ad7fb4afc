/** Marks that mean something anywhere in a line. */
const INLINE = /[\\`*_[\]<~|]|&(?=#?\w+;)/g
/** Marks that mean something where a line begins: headings, quotations, lists, rules, underlines. */
const FIRST_MARK = /^[#>+=-]/
/** `12. ` and `12) ` begin a numbered list. */
const FIRST_NUMBER = /^(\d{1,9})([.)])(?=\s|$)/

/**
 * One line of the copy as Markdown (CommonMark) that reads as that line and nothing else: what would be
 * markup gets a backslash.
 */
export const escapeMarkdown = (line: string): string =>
  line
    .trim()
    .replace(INLINE, String.raw`\$&`)
    .replace(FIRST_MARK, String.raw`\$&`)
    .replace(FIRST_NUMBER, String.raw`$1\$2`)
