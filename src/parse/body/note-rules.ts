/** A kind of note: data with examples that are its tests. */
export type NoteRule = {
  name: string
  pattern: RegExp
  /** What every line that matches holds: spares other lines a pattern that is dear to try. */
  sign?: RegExp
  examples: readonly string[]
  traps: readonly string[]
}

export const NOTE_RULES: readonly NoteRule[] = [
  {
    name: 'correction',
    pattern:
      /^(?:correction|clarification|korrektur|berichtigung|rectificatif|fe de errores|corrección|correzione|rettifica|correção|виправлення|исправление|تصحيح)(?: \([^)]{1,40}\)| appended)?\s?:.|^(?:this|an earlier version of this|a previous version of this) (?:story|article|post|report)\b.{0,40}\b(?:updated|corrected|misstated|misspelled|incorrectly|said)\b/i,
    examples: [
      'Correction: The bridge is 40 metres long.',
      'This story has been updated with the mayor’s answer.',
      'An earlier version of this article misstated the year.',
      'Korrektur: Die Brücke ist 40 Meter lang.',
    ],
    traps: ['Correction agency plans dropped', 'This story begins in 2031.'],
  },
  {
    name: 'editor’s note',
    pattern:
      /^(?:editor[’']?s[’']? note|note (?:to readers|from the editor)|anmerkung der redaktion|anm\. d\. red\.|note de la rédaction|ndlr|nota del editor|nota de la redacción|nota della redazione|ndr|nota d[oa] (?:editor|redação)|від редакції|от редакции|примечание редакции|ملاحظة المحرر)\s?:/i,
    examples: ['Editor’s note: This story was told before.', 'Anmerkung der Redaktion: …', 'От редакции: …'],
    traps: ['NOTE: Net excludes a gain of 40,000', 'Editor’s notebook: what I learnt'],
  },
  {
    name: 'sign-off',
    pattern:
      /^[([]?(?:[Aa]dditional |[Ww]ith )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Ee]dited|[Ww]ritten) by \p{Lu}.{2,300}$|^.{3,160} contributed (?:to this (?:report|story|article)|reporting)(?: from .{2,40})?\.?$|^[-—–] ?[Ww]ith (?:assistance|files|reporting|additional reporting) (?:by|from) .{3,200}$|^Information from: .{3,120}$/u,
    sign: / contributed (?:to|reporting)|^.{0,30}(?:ing|ed|en|ance|files) (?:by|from) |^Information from/,
    examples: [
      '(Reporting by Jane Roe; Editing by John Doe)',
      'Newswire contributed to this report.',
      '— With assistance by Jane Roe',
      'Reporting by Jane Roe; additional reporting by John Doe',
    ],
    traps: ['He contributed to this city all his life.', 'Writing by hand is good for you'],
  },
]
