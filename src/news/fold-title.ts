/** A title's words as titles are compared: case, quotation marks, dashes and white space do not count. */
export function foldTitle(title: string): readonly string[] {
  const plain = title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’'`´]/g, '')
  return plain.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
}
