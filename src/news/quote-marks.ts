import type { PublicArticle } from './article.ts'
import type { Quote } from './quote.ts'

/** The marks a quotation wears, with the space inside them where its language wants one. */
export type QuoteMarks = readonly [open: string, close: string]

/** What may close each opening mark; the first stands in where the copy has none. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '”': '”',
  '„': '“”',
  '‟': '”',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '‘': '’',
  '‚': '‘’',
  '「': '」',
  '『': '』',
}

const NARROW_SPACE = '\u202f'

/** For copy that is typed with straight marks. */
const BY_LANGUAGE: readonly (readonly [languages: RegExp, marks: QuoteMarks])[] = [
  [/^(?:de|cs|sk|sl|bg|lt|et|is|ka|mk)\b/, ['„', '“']],
  [/^(?:pl|ro|hu|hr|sr|bs)\b/, ['„', '”']],
  [/^(?:ru|uk|be|el|es|it|pt|no|nb|nn|ar|fa|ps|hy|az)\b/, ['«', '»']],
  [/^fr\b/, [`«${NARROW_SPACE}`, `${NARROW_SPACE}»`]],
  [/^(?:sv|fi)\b/, ['”', '”']],
  [/^(?:ja|zh-(?:TW|HK|Hant))\b/, ['「', '」']],
]

const ENGLISH: QuoteMarks = ['“', '”']

const marksOfLanguage = (language: string): QuoteMarks =>
  BY_LANGUAGE.find(([languages]) => languages.test(language))?.[1] ?? ENGLISH

/** The no-break space of « French » marks, which belongs to the mark. */
const spaceAt = (text: string, at: number): string => /[\u00a0\u202f]/.exec(text.charAt(at))?.[0] ?? ''

/**
 * The marks that a quote of a story wears where it stands alone: those it has in the copy, or its language's
 * when the copy is typed with straight ones.
 */
export function marksOf(story: Pick<PublicArticle, 'body' | 'language'>, quote: Quote): QuoteMarks {
  const text = story.body[quote.block]?.text ?? ''
  const open = text.charAt(quote.start)
  const closers = CLOSERS[open]
  if (closers === undefined) return marksOfLanguage(story.language)
  const close = text.charAt(quote.end - 1)
  const space = spaceAt(text, quote.start + 1)
  return [`${open}${space}`, `${space}${closers.includes(close) ? close : closers.charAt(0)}`]
}
