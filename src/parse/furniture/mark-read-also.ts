import type { Marked, Pass } from '#parse/marks/mark.ts'

/**
 *     Read also                     a label, its titles on the next lines or missing
 *     Read also: Bridge reopens     a label with its title
 */
const LABEL =
  /^[([]?(?:read (?:also|more|next)|see also|also read|related(?: (?:stories|story|articles?|news|posts?))?|lesen sie (?:auch|dazu|mehr)|siehe auch|mehr zum thema|(?:à )?lire aussi|lire également|voir aussi|sur le même sujet|le[ae] también|leer también|[lt]e puede interesar|ver también|leggi (?:anche|pure)(?: su)?|vedi anche|ti potrebbe interessare|leia (?:também|mais)|veja também|saiba mais|читайте (?:також|ще|также)|дивіться також|смотрите также|материалы по теме|[اإ]قرأ أيضاً?|شاهد أيضاً?)(?:$| ?: ?(?<title>\S.*)?$)/iu
const BRACKET_END = /[)\]]$/
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
    const label = LABEL.exec(line.text)
    const title = label?.groups?.['title']
    if (label !== null) isUnderLabel = title === undefined
    if (title !== undefined) {
      const listed = [{ title: /^[([]/.test(line.text) ? title.replace(BRACKET_END, '') : title }]
      return { line, fate: { kind: 'field', rule: 'read also', gives: { readAlso: listed } } }
    }
    if (label !== null) return { line, fate: { kind: 'removed', rule: 'read also label' } }
    isUnderLabel &&= isTitle(marked)
    if (!isUnderLabel) return marked
    return {
      line,
      fate: { kind: 'field', rule: 'read also title', gives: { readAlso: [{ title: line.text }] } },
    }
  })
}
