/** A run of a text: one quotation mark, or the words between two. */
export type Run = { kind: 'mark' | 'words'; text: string }

const MARK = /([“”„‟«»「」『』"])/u

/** Cuts a text at its double quotation marks; the runs joined are the text. */
export function splitMarks(text: string): readonly Run[] {
  return text
    .split(MARK)
    .map((piece, index): Run => ({ kind: index % 2 === 1 ? 'mark' : 'words', text: piece }))
    .filter((run) => run.text !== '')
}
