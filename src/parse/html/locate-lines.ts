const WINDOW = 200_000
/** How many characters may be searched in vain before lines are no longer sought. */
const PATIENCE = 50_000_000

/**
 * The line of the file where each text of a page begins. Texts are sought in order, by their first words; a
 * text that the file writes otherwise (with entities, or with tags in it) is said to stand where the one
 * before it stood.
 */
export function locateLines(source: string, texts: readonly string[]): readonly number[] {
  let cursor = 0
  let line = 1
  let counted = 0
  let patience = PATIENCE
  return texts.map((text) => {
    const words =
      text
        .slice(0, 24)
        .split(/[&<>"'’]/)[0]
        ?.trim() ?? ''
    const window = source.slice(cursor, cursor + WINDOW)
    const at = words.length < 2 || patience <= 0 ? -1 : window.indexOf(words)
    if (at < 0) {
      patience -= window.length
      return line
    }
    cursor += at + words.length
    for (
      let end = source.indexOf('\n', counted);
      end >= 0 && end < cursor;
      end = source.indexOf('\n', counted)
    ) {
      line++
      counted = end + 1
    }
    return line
  })
}
