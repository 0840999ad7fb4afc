import { fingerprint } from '#parse/identity/fingerprint.ts'
import { countWords } from '#parse/lines/measure-line.ts'
import { canBeHeadline } from './can-be-headline.ts'
import { isHeaderLine } from './is-header-line.ts'

/** A page whose headline is sought: its lines, the words of its story, and how often it prints each line. */
export type HeadlineSearch = {
  lines: readonly string[]
  storyWords: ReadonlySet<string>
  counts: ReadonlyMap<string, number>
}

const WORD = /[\p{L}\p{N}]{4,}/gu
const PATH_MARKS = /\s[>›»|·]\s|→|\s[–>›»]$|^[>›»]|\S\|\S/
const ENDS_PROSE = /[.:]["”’»)]*$/
const NEAR = 4

export const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(WORD) ?? [])

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
  if (i > 0) return 0
  if (words >= 5 && share >= 0.5) return 9
  return words > 3 ? 5 : 2
}

function scoreEnd(text: string, words: number): number {
  if (!ENDS_PROSE.test(text) || isTitleCase(text)) return 0
  return words > 12 ? -20 : -6
}

/** The weight of line `i` as the page's headline; `null` when it cannot be one. */
export function scoreHeadline({ lines, storyWords, counts }: HeadlineSearch, i: number): number | null {
  const text = lines[i] ?? ''
  if (!canBeHeadline(text)) return null
  const words = countWords(text.replace(/ [&|+–-] /g, ' '))
  const share = shareInStory(text, storyWords)
  const isNearHeader = lines.slice(i + 1, i + 1 + NEAR).some(isHeaderLine)
  const isRepeated = (counts.get(fingerprint(text)) ?? 0) > 1
  return (
    scoreLength(words) +
    (PATH_MARKS.test(text) ? -10 : scorePlace(i, words, share)) +
    scoreEnd(text, words) +
    8 * share +
    (isNearHeader ? 4 : 0) +
    (isRepeated ? 3 : 0)
  )
}
