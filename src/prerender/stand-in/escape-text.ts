const ENTITIES: Readonly<Record<string, string>> = {
  '"': '&quot;',
  '&': '&amp;',
  "'": '&#x27;',
  '<': '&lt;',
  '>': '&gt;',
}
const MARK = /["'&<>]/
const MARKS = /["'&<>]/g

/** Makes text safe in HTML text and in attributes, as React writes it. */
export const escapeText = (text: string): string =>
  MARK.test(text) ? text.replace(MARKS, (mark) => ENTITIES[mark] ?? mark) : text
