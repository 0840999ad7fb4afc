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

/** The weight of line `i` as the page's headline; `null` when it cannot be one. */
export function scoreHeadline({ lines, storyWords, counts }: HeadlineSearch, i: number): number | null {
  const text = lines[i] ?? ''
  if (!canBeHeadline(text)) return null
  const below = lines.slice(i + 1, i + 1 + NEAR)
  return (
    scoreLength(countWords(text.replace(/ [&|+–-] /g, ' '))) +
    (i === 0 ? (countWords(text) > 3 ? 5 : 2) : 0) +
    8 * shareInStory(text, storyWords) +
    (below.some(isHeaderLine) ? 4 : 0) +
    ((counts.get(fingerprint(text)) ?? 0) > 1 ? 3 : 0) -
    (PATH_MARKS.test(text) ? 10 : 0) -
    (ENDS_PROSE.test(text) ? (countWords(text) > 12 ? 20 : 6) : 0)
  )
}
