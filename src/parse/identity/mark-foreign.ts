import type { Block } from '#news/block.ts'
import { directionOf } from '#news/direction.ts'
import { countLatin, detectByWords, detectScript, holdsCommonWords } from './detect-language.ts'

/** So much of a block tells its language, and so little of it is no block of its own language. */
const SAMPLE = 600
const SHORTEST = 60
/** So many of the article's own commonest words at the beginning tell that a block is the article's. */
const OWN_WORDS = 2
const BEGINNING = 160

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]+/g
const LATIN = /[A-Za-z\u00c0-\u024f]+/g
/** Letters beyond the Latin ones: without them a block is in Latin letters, or in none. */
const BEYOND_LATIN = /[\u0370-\u1cff\u3040-\u9fff\uac00-\ud7a3\ufb1d-\ufdff\ufe70-\ufeff]/
/** Languages of one script, which a paragraph alone hardly tells apart. */
const KIN: ReadonlySet<string> = new Set(['ar fa', 'fa ar', 'ja zh', 'zh ja', 'ru uk', 'uk ru'])

type Tongue = { language: string; direction: 'ltr' | 'rtl' }
type Foreign = { language?: string; direction?: 'ltr' | 'rtl' }

const count = (text: string, letters: RegExp): number => text.length - text.replaceAll(letters, '').length

/** Does a text begin with the article's own words? Looked at before anything is counted. */
const isOwn = (text: string, language: string): boolean =>
  holdsCommonWords(text.slice(0, BEGINNING).toLowerCase(), language, OWN_WORDS)

/** The language of a text when it is surely another than the article's; `isLatin` if it has no letters but Latin ones. */
function tellLanguage(text: string, language: string, isLatin: boolean): string | null {
  const script = isLatin ? null : detectScript(text)
  if (script !== null) return script === language || KIN.has(`${script} ${language}`) ? null : script
  if (text.length < SHORTEST || isOwn(text, language) || count(text, LATIN) * 2 < text.length) return null
  const told = detectByWords(countLatin(text.toLowerCase()))
  return told === language ? null : told
}

/** The way most letters of a text are written; `null` for a text of none. */
function tellDirection(text: string): 'ltr' | 'rtl' | null {
  const right = count(text, RIGHT_TO_LEFT)
  const left = count(text, LATIN)
  if (right === left) return null
  return right > left ? 'rtl' : 'ltr'
}

function tellForeign(text: string, { language, direction }: Tongue): Foreign | null {
  const isLatin = !BEYOND_LATIN.test(text)
  const told = tellLanguage(text, language, isLatin)
  const needsLooking = direction === 'rtl' || !isLatin
  const way = told === null ? (needsLooking ? tellDirection(text) : null) : directionOf(told)
  const isTurned = way !== null && way !== direction
  if (told === null && !isTurned) return null
  return { ...(told === null ? {} : { language: told }), ...(isTurned ? { direction: way } : {}) }
}

/** The blocks of an article, with language and direction on those where they surely differ from the article's. */
export const markForeign = (body: readonly Block[], tongue: Tongue): readonly Block[] =>
  body.map((block) => {
    const foreign = tellForeign(block.text.slice(0, SAMPLE), tongue)
    return foreign === null ? block : { ...block, ...foreign }
  })
