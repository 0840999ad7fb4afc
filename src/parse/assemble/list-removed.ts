import type { Removed } from '#news/article.ts'
import type { Fate, Gives, Marked } from '#parse/marks/mark.ts'

const WORD = /[\p{L}\p{N}]+/gu
/** A label of a word or two goes without saying: `By`, `Published on`. */
const LABEL_WORDS = 2

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(WORD) ?? []

/** The words that a line gives to its article; an address is not printed as such. */
function wordsGiven({ url: _url, ...gives }: Gives): ReadonlySet<string> {
  return new Set(wordsOf(JSON.stringify(Object.values(gives))))
}

/** Does a line say more than the field that was read from it? Then its words are lost but for this list. */
function saysMore(text: string, gives: Gives): boolean {
  const given = wordsGiven(gives)
  return wordsOf(text).filter((word) => !given.has(word)).length > LABEL_WORDS
}

function reasonOf(text: string, fate: Fate | null): string | null {
  if (fate?.kind === 'removed') return fate.rule
  return fate?.kind === 'field' && saysMore(text, fate.gives) ? `rest of the ${fate.rule}` : null
}

/** Every line that was taken for furniture, and every line of a field that says more than the field, with the rule. */
export function listRemoved(copy: readonly Marked[]): readonly Removed[] {
  return copy.flatMap(({ line, fate }) => {
    const reason = reasonOf(line.text, fate)
    if (reason === null) return []
    return line.sources.map(({ number, text }) => ({ line: number, text, reason }))
  })
}
