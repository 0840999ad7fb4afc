import { fingerprint } from '#parse/identity/fingerprint.ts'
import { canBeHeadline } from './can-be-headline.ts'

/**
 * A page whose headline is sought: its lines, which of them say who wrote it or when, the words of its story, and
 * how often it prints each line.
 */
export type HeadlineSearch = {
  lines: readonly string[]
  areHeader: readonly boolean[]
  storyWords: ReadonlySet<string>
  counts: ReadonlyMap<string, number>
}

const WORD = /[\p{L}\p{N}]{4,}/gu
/** Scripts without spaces: two neighbouring characters count for a word. */
const PAIR = /(?=(?<pair>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2}))/gu
const WIDE = /[\u3040-\u30ff\u3400-\u9fff]/g
const IS_WIDE = /[\u3040-\u30ff\u3400-\u9fff]/
const PATH_MARKS = /\s[>›»|·]\s|→|\s[–>›»]$|^[>›»]|\S\|\S/
/** The headline stands among the first lines of a page, or below its menus. */
const TOP = 5
/** `Example matrix`, over a story of nothing else: it makes up for the shortness. */
const SUBJECT = 15
/** No headline is longer. */
const LONGEST = 400
const ENDS_PROSE = /[.:]["”’»)]*$/
/** What a byline or a date weighs on the next line, the one below that, … */
export const HEADER_BELOW = [5, 4, 4, 4] as const

/** The longer words of a text, in lower case. */
export function wordsOf(text: string): ReadonlySet<string> {
  if (!IS_WIDE.test(text)) return new Set(text.toLowerCase().match(WORD) ?? [])
  const pairs = Array.from(text.matchAll(PAIR), ({ groups }) => groups?.['pair'] ?? '')
  return new Set([...pairs, ...(text.toLowerCase().match(/[a-z\d]{4,}/g) ?? [])])
}

/** The nearer a byline or a date stands below a line, the more it speaks for a headline. */
function scoreHeaderBelow(areHeader: readonly boolean[], i: number): number {
  const below = areHeader.slice(i + 1, i + 1 + HEADER_BELOW.length).indexOf(true)
  return below < 0 ? 0 : (HEADER_BELOW[below] ?? 0)
}

/** The words of a title; without spaces, three characters for one. */
function measureTitle(text: string): number {
  const words = text.replace(/ [&|+–-] /g, ' ').split(' ').length
  return IS_WIDE.test(text) ? words + Math.floor((text.match(WIDE)?.length ?? 0) / 3) : words
}

/** How well the length of a line suits a headline. */
function scoreLength(words: number): number {
  if (words < 3 || words > 30) return -14
  if (words < 5) return -3
  return words > 20 ? -4 : 3
}

/** How many of a line's words the story uses, as a share. */
function shareInStory(text: string, storyWords: ReadonlySet<string>): number {
  const words = [...wordsOf(text)]
  return words.length === 0 ? 0 : words.filter((word) => storyWords.has(word)).length / words.length
}

/** Most longer words begin with a capital: `The Year That Nobody Slept. And Why.` */
function isTitleCase(text: string): boolean {
  const words = text.match(/[\p{L}]{4,}/gu) ?? []
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length
  return words.length >= 5 && capitals >= words.length * 0.8
}

/** The first line of a page is its headline more often than not, surely when the story uses its words. */
function scorePlace(i: number, words: number, share: number): number {
  if (i > 0) return i < TOP ? 2 : 0
  if (words >= 8 || (words >= 5 && share >= 0.5)) return 9
  if (words === 2 && share === 1) return SUBJECT
  return words > 3 ? 5 : 2
}

function scoreEnd(text: string, words: number): number {
  if (!ENDS_PROSE.test(text) || isTitleCase(text)) return 0
  return words > 12 ? -20 : -6
}

/** The weight of line `i` as the page's headline; `null` when it cannot be one. */
export function scoreHeadline(search: HeadlineSearch, i: number): number | null {
  const { lines, areHeader, storyWords, counts } = search
  const text = lines[i] ?? ''
  if (text.length > LONGEST || areHeader[i] === true || !canBeHeadline(text)) return null
  const words = measureTitle(text)
  const share = shareInStory(text, storyWords)
  const isRepeated = (counts.get(fingerprint(text)) ?? 0) > 1
  return (
    scoreLength(words) +
    (PATH_MARKS.test(text) ? -10 : scorePlace(i, words, share)) +
    scoreEnd(text, words) +
    8 * share +
    scoreHeaderBelow(areHeader, i) +
    (isRepeated ? 3 : 0)
  )
}
