/** ASCII, and the marks of English type: nothing of it is written in two ways, and its letters are few. */
const PLAIN = /^[\0-\x7f‘’“”–—…]*$/

/** A title's words as titles are compared: case, quotation marks, dashes and white space do not count. */
export function foldTitle(title: string): readonly string[] {
  const isPlain = PLAIN.test(title)
  const folded = (isPlain ? title : title.normalize('NFKC')).toLowerCase().replace(/[‘’'`´]/g, '')
  return folded.match(isPlain ? /[a-z\d]+/g : /[\p{L}\p{N}\p{M}]+/gu) ?? []
}
