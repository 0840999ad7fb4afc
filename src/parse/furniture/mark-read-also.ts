import type { Marked, Pass } from '#parse/marks/mark.ts'

/**
 *     Read also                     a label, its titles on the next lines or missing
 *     Read also: Bridge reopens     a label with its title
 */
const LABEL = /^(?:read (?:also|more|next)|see also|also read|related(?: (?:stories|articles|news))?)$/i
const LABELLED =
  /^(?:read (?:also|more|next)|see also|also read|related(?: (?:story|article))?): ?(?<title>\S.*)$/i
const TITLE_WORDS = 24
const ENDS_SENTENCE = /[.;,:]["”’»]?$/

/** A line that can be a title under a label: short, and no sentence of the story. */
const isTitle = ({ line, fate }: Marked): boolean =>
  fate === null && line.text.split(' ').length <= TITLE_WORDS && !ENDS_SENTENCE.test(line.text)

/** Takes “read also” labels with the titles they carry or that follow them. */
export const markReadAlso: Pass = (copy) => {
  let isUnderLabel = false
  return copy.map((marked, i): Marked => {
    if (i === 0 || marked.fate !== null) return marked
    const { line } = marked
    const title = LABELLED.exec(line.text)?.groups?.['title']
    if (title !== undefined) {
      isUnderLabel = true
      return { line, fate: { kind: 'field', rule: 'read also', gives: { readAlso: [{ title }] } } }
    }
    if (LABEL.test(line.text)) {
      isUnderLabel = true
      return { line, fate: { kind: 'removed', rule: 'read also label' } }
    }
    isUnderLabel &&= isTitle(marked)
    if (!isUnderLabel) return marked
    return {
      line,
      fate: { kind: 'field', rule: 'read also title', gives: { readAlso: [{ title: line.text }] } },
    }
  })
}
