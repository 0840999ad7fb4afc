import type { Removed } from '#news/article.ts'
import type { Gives, Marked } from '#parse/marks/mark.ts'
import type { Fields } from './gather-fields.ts'

const WORD = /[\p{L}\p{N}]+/gu
/** Rules for lines that may say more than their field, or say it twice. */
const TALKATIVE: ReadonlySet<string> = new Set(['byline', 'date', 'address of the story'])
/** A label goes without saying: `By`, `am`, `Nov`. */
const LABEL = { words: 2, letters: 3 }

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(WORD) ?? []

/** The words that a line gives to its article; an address is not printed as such. */
function wordsGiven({ url: _url, ...gives }: Gives): ReadonlySet<string> {
  return new Set(wordsOf(JSON.stringify(Object.values(gives))))
}

/** Does a line say more than the field that was read from it? Then its words are lost but for this list. */
function saysMore(text: string, gives: Gives): boolean {
  const given = wordsGiven(gives)
  const more = wordsOf(text).filter((word) => !given.has(word))
  return more.length > LABEL.words || more.some((word) => word.length > LABEL.letters)
}

/** Did the article take what a line gives? Of two dates the first counts. */
const isTaken = (gives: Gives, { readAlso: _readAlso, ...fields }: Fields): boolean =>
  Object.entries(gives).every(
    ([key, value]) =>
      key === 'readAlso' || Object.entries(fields).some(([name, taken]) => name === key && taken === value),
  )

function reasonOf({ line, fate }: Marked, fields: Fields): string | null {
  if (fate?.kind === 'removed') return fate.rule
  if (fate?.kind !== 'field' || !TALKATIVE.has(fate.rule)) return null
  if (!isTaken(fate.gives, fields)) return `second ${fate.rule}`
  return saysMore(line.text, fate.gives) ? `rest of the ${fate.rule}` : null
}

/** Every line that was taken for furniture, and every line of a field that says more than the field, with the rule. */
export function listRemoved(copy: readonly Marked[], fields: Fields): readonly Removed[] {
  return copy.flatMap((marked) => {
    const reason = reasonOf(marked, fields)
    if (reason === null) return []
    return marked.line.sources.map(({ number, text }) => ({ line: number, text, reason }))
  })
}
