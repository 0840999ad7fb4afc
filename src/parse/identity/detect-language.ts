import { detect } from 'tinyld'
import { LONGEST_STOP_WORD, STOP_WORDS } from './stop-words.ts'

/** So much text tells its language. */
const SAMPLE = 1200
const FALLBACK = 'en'
/** The languages of newspapers, as far as the library knows them. */
const KNOWN =
  'ar az be bg bn ca cs da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko la lt lv mk mr ms my ne nl no pa pl pt ro ru si sk sl sq sr sv sw ta te th tl tr uk ur vi yi zh'.split(
    ' ',
  )
/** A language is certain when so many words are its own commonest, and twice as many as of any other. */
const CERTAIN = { words: 5, share: 0.08, lead: 2 }
/** … and obvious from the beginning, as most are, when it leads by far. */
const BEGINNING = 400
const OBVIOUS = { words: 10, share: 0.16, lead: 5 }

/** Scripts that are written in one language, or whose letters tell which. */
const SCRIPTS: readonly { tag: string; script: RegExp; letters?: RegExp }[] = [
  { tag: 'ja', script: /[\p{Script=Hiragana}\p{Script=Katakana}]/u },
  { tag: 'zh', script: /\p{Script=Han}/u },
  { tag: 'ko', script: /\p{Script=Hangul}/u },
  { tag: 'he', script: /\p{Script=Hebrew}/u },
  { tag: 'el', script: /\p{Script=Greek}/u },
  { tag: 'th', script: /\p{Script=Thai}/u },
  { tag: 'bn', script: /\p{Script=Bengali}/u },
  { tag: 'my', script: /\p{Script=Myanmar}/u },
  { tag: 'uk', script: /\p{Script=Cyrillic}/u, letters: /[іїєґ]/i },
  { tag: 'ru', script: /\p{Script=Cyrillic}/u, letters: /[ыэъё]/i },
  { tag: 'fa', script: /\p{Script=Arabic}/u, letters: /[پچژگ]/ },
  { tag: 'ar', script: /\p{Script=Arabic}/u, letters: /[ةىإأ]/ },
]
/** Letters beyond the Latin ones. */
const FOREIGN = /[\u0370-\u1cff\u3040-\u9fff\uac00-\ud7a3\ufb1d-\ufdff\ufe70-\ufeff]/g
/** A text of names and numbers tells nothing: so many longer words, or letters that English lacks, are needed. */
const ENOUGH_WORDS = 40
const LONG_WORD = 4
const ACCENT = /[\u00c0-\u024f]/

const countMatches = (text: string, pattern: RegExp): number =>
  text.match(new RegExp(pattern.source, `${pattern.flags}g`))?.length ?? 0

/** The language that a script or its letters tell; `null` for Latin letters. */
export function detectScript(text: string): string | null {
  const foreign = text.match(FOREIGN)?.length ?? 0
  if (foreign * 4 < text.length) return null
  const found = SCRIPTS.find(({ script, letters }) => {
    const share = countMatches(text, script) / foreign
    return letters === undefined ? share > 0.1 : share > 0.5 && countMatches(text, letters) > foreign / 200
  })
  return found?.tag ?? null
}

/** What a text of Latin letters counts: its words, the longer of them, and the commonest words of each language. */
type Counts = { words: number; long: number; tags: ReadonlyMap<string, number> }

const isLatin = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 0xc0 && unit <= 0x24f)

/** The words of a text in small letters, counted without listing them: every story is asked. */
export function countLatin(text: string): Counts {
  const tags = new Map<string, number>()
  let [words, long] = [0, 0]
  for (let at = 0; at < text.length; at++) {
    const start = at
    while (isLatin(text.charCodeAt(at))) at++
    if (at === start) continue
    words++
    if (at - start >= LONG_WORD) long++
    const common = at - start <= LONGEST_STOP_WORD ? STOP_WORDS.get(text.slice(start, at)) : undefined
    if (common !== undefined) for (const tag of common) tags.set(tag, (tags.get(tag) ?? 0) + 1)
  }
  return { words, long, tags }
}

/**
 * Whether a text in small letters holds so many of a language's commonest words. It is read no further than they
 * stand: every block is asked.
 */
export function holdsCommonWords(text: string, language: string, wanted: number): boolean {
  let found = 0
  for (let at = 0; at < text.length && found < wanted; at++) {
    const start = at
    while (isLatin(text.charCodeAt(at))) at++
    if (at === start || at - start > LONGEST_STOP_WORD) continue
    if (STOP_WORDS.get(text.slice(start, at))?.includes(language) === true) found++
  }
  return found >= wanted
}

/** The language whose commonest words a text is full of; `null` when none leads clearly. */
export function detectByWords({ words, tags }: Counts, certain = CERTAIN): string | null {
  const [first, second] = [...tags].toSorted(([, a], [, b]) => b - a)
  if (first === undefined) return null
  const isCertain = first[1] >= certain.words && first[1] >= words * certain.share
  return isCertain && first[1] >= (second?.[1] ?? 0) * certain.lead ? first[0] : null
}

/** The language that a text is written in, as a BCP 47 code; `en` when there is too little of it to tell. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE)
  const script = detectScript(sample)
  if (script !== null) return script
  const beginning = detectByWords(countLatin(sample.slice(0, BEGINNING).toLowerCase()), OBVIOUS)
  if (beginning !== null) return beginning
  const counts = countLatin(sample.toLowerCase())
  const byWords = detectByWords(counts)
  if (byWords !== null) return byWords
  const isTelling = ACCENT.test(sample) || counts.long >= ENOUGH_WORDS || /[^\0-\u024f]{12}/.test(sample)
  return (isTelling ? detect(sample, { only: KNOWN }) : '') || FALLBACK
}
