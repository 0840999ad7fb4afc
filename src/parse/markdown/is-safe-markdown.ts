const LONGEST = 300_000
/** So deep no article nests its lists and quotations. */
const DEEPEST = 60
/** So many marks stand in no paragraph; the library takes time that grows with their square. */
const MOST_MARKS = 400
const NESTING = /^[\s>*+-]*/
const MARKS = /[*_[\]`<!~]/g

const isShallow = (line: string): boolean => (NESTING.exec(line)?.[0].length ?? 0) <= DEEPEST

/** Can a text be read as Markdown in time that grows with its length? */
export function isSafeMarkdown(text: string): boolean {
  if (text.length > LONGEST) return false
  let marks = 0
  return text.split('\n').every((line) => {
    if (line.trim() === '') marks = 0
    marks += line.match(MARKS)?.length ?? 0
    return marks <= MOST_MARKS && isShallow(line)
  })
}
