import { detect } from 'tinyld'
import { STOP_WORDS } from './stop-words.ts'

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
const ACCENT = /[\u00c0-\u024f]/

const countMatches = (text: string, pattern: RegExp): number =>
  text.match(new RegExp(pattern.source, `${pattern.flags}g`))?.length ?? 0

/** The language that a script or its letters tell; `null` for Latin letters. */
function detectScript(text: string): string | null {
  const foreign = text.match(FOREIGN)?.length ?? 0
  if (foreign * 4 < text.length) return null
  const found = SCRIPTS.find(({ script, letters }) => {
    const share = countMatches(text, script) / foreign
    return letters === undefined ? share > 0.1 : share > 0.5 && countMatches(text, letters) > foreign / 200
  })
  return found?.tag ?? null
}

/** The language whose commonest words a text is full of; `null` when none leads clearly. */
function detectByWords(words: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const word of words)
    for (const tag of STOP_WORDS.get(word) ?? []) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  const [first, second] = [...counts].toSorted(([, a], [, b]) => b - a)
  if (first === undefined) return null
  const isCertain = first[1] >= CERTAIN.words && first[1] >= words.length * CERTAIN.share
  return isCertain && first[1] >= (second?.[1] ?? 0) * CERTAIN.lead ? first[0] : null
}

const isTelling = (sample: string, words: readonly string[]): boolean =>
  ACCENT.test(sample) || words.filter((word) => word.length >= 4).length >= ENOUGH_WORDS

/** The language that a text is written in, as a BCP 47 code; `en` when there is too little of it to tell. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE)
  const script = detectScript(sample)
  if (script !== null) return script
  const words = sample.toLowerCase().match(/[a-z\u00c0-\u024f]+/g) ?? []
  const byWords = detectByWords(words)
  if (byWords !== null) return byWords
  const isForeign = /[^\0-\u024f]{12}/.test(sample)
  return (isForeign || isTelling(sample, words) ? detect(sample, { only: KNOWN }) : '') || FALLBACK
}
