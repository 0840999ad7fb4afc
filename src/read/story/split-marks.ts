/** A run of a text: one quotation mark, or the words between two. */
export type Run = { kind: 'mark' | 'words'; text: string }

const DOUBLE = /([“”„‟«»‹›「」『』"])/u
//                 ‘no more delays’: an opening mark before a word … a closing one after, not ‘won’t’ or a plural
const SINGLE_PAIR = /(?<![\p{L}\p{N}])(‘)(?=[\p{L}\p{N}])([^‘’]*(?:\p{L}’\p{L}[^‘’]*)*)(’)(?!\p{L})/u
const SINGLE_EDGE = /^[‘’‚']$/

const toRuns = (pieces: readonly string[]): readonly Run[] =>
  pieces
    .map((text, index): Run => ({ kind: index % 2 === 1 ? 'mark' : 'words', text }))
    .filter(({ text }) => text !== '')

/**
 * Cuts a text at its quotation marks; the runs joined are the text. Single marks count in pairs, and only
 * where no double ones stand: in a double quotation they are a quotation within it.
 */
export function splitMarks(text: string): readonly Run[] {
  const pieces = text.split(DOUBLE)
  // To get the tables of letters ready takes a browser 20 ms: only a text that has such a mark asks for them.
  return toRuns(pieces.length > 1 || !text.includes('‘') ? pieces : text.split(SINGLE_PAIR))
}

/** The same for a quotation, marks included: its first and last characters are marks also when single. */
export function splitQuotation(text: string): readonly Run[] {
  const first = text.charAt(0)
  const last = text.length > 1 ? text.charAt(text.length - 1) : ''
  if (!SINGLE_EDGE.test(first)) return splitMarks(text)
  const isClosed = SINGLE_EDGE.test(last)
  const words = isClosed ? text.slice(1, -1) : text.slice(1)
  return toRuns(isClosed ? ['', first, words, last] : ['', first, words])
}
