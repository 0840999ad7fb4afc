import { ACRONYM, CAPITAL, FIGURE, INITIAL, PLAIN } from './lexicon.ts'
import {
  COUNTED,
  DESCRIBES,
  HALVED,
  INSIDE,
  LED,
  OWNS,
  PLACED,
  SPEAKS,
  TITLED,
  TOWARD,
} from './name-signs.ts'
import {
  BODY,
  BODY_NOUN,
  FUNCTION,
  HEAD,
  IN,
  LINK,
  PLACE_NOUN,
  ROLE,
  SPEECH,
  TITLE,
  TO,
  readSigns,
} from './name-words.ts'
import { AT_STOP, OF_IT } from './read-words.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A run of capitals in a story: its number, the signs of what stands beside it, whether it begins a sentence. */
export type Mention = { run: number; signs: number; isInitial: boolean }

/** What is found in a line: runs of capitals, and words written small. */
type Finds = { mentions: Mention[]; small: number[] }

/** A line in capitals throughout tells nothing by them. */
const MOST_CAPITALS = 0.6
const FEW_WORDS = 4
/** Of so many words, at first, the signs are kept; of those that were not asked for yet this is kept instead. */
const [ROOM, UNREAD] = [4096, -1]
/** `of the`, `van der`: so many small words may link two halves of a name. */
const LONGEST_LINK = 2

/**
 * A reader of lines: it adds the names that stand in a line from `start` on, and the words that are written small
 * there, folded.
 */
export function openMentions({ lexicon, book }: Vocabulary) {
  const { shapes, folded, words: spelt, number } = lexicon
  const [the, a, an] = [number('the'), number('a'), number('an')]
  const [forWhom, and, ampersand] = [number('for'), number('and'), number('&')]
  let known = new Int32Array(ROOM).fill(UNREAD)
  const readOnce = (word: number): number => {
    if (word >= known.length) {
      const wider = new Int32Array(2 * word).fill(UNREAD)
      wider.set(known)
      known = wider
    }
    return (known[word] = readSigns(spelt[word] ?? ''))
  }
  const signsOf = (word = AT_STOP): number => {
    if (word < 0) return 0
    const signs = known[word] ?? UNREAD
    return signs === UNREAD ? readOnce(word) : signs
  }
  // A line holds signs below 0 as well; to look them up in a table would cost far more than to ask first.
  const shapeOf = (word = AT_STOP): number => (word < 0 ? FIGURE : (shapes[word] ?? FIGURE))
  const isCapital = (word?: number): boolean => shapeOf(word) === CAPITAL || shapeOf(word) === ACRONYM
  const isInitialOf = (word?: number, next?: number): boolean => shapeOf(word) === INITIAL && isCapital(next)
  const isPlain = (word?: number): boolean => shapeOf(word) === PLAIN

  /** `J. Roe` begins a name; `A` and `I` begin a sentence. */
  const leads = (word: number, next = AT_STOP): boolean => spelt[word]?.length === 2 && isCapital(next)

  function shouts(line: readonly number[], from: number): boolean {
    let words = 0
    let capitals = 0
    for (let at = from; at < line.length; at += 1) {
      const shape = shapeOf(line[at])
      if (shape === FIGURE) continue
      words += 1
      if (shape === CAPITAL || shape === ACRONYM) capitals += 1
    }
    return words >= FEW_WORDS && capitals > words * MOST_CAPITALS
  }

  const links = (line: readonly number[], at: number): boolean => {
    const word = line[at]
    if (!isPlain(word)) return false
    if ((signsOf(word) & LINK) > 0 || (word === the && isPlain(line[at - 1]))) return true
    return word === forWhom && (signsOf(line[at - 1]) & BODY) > 0
  }

  /** Where the run that begins at `from` ends; small words that link two capitals are within it. */
  function endOfRun(line: readonly number[], from: number): number {
    let end = from + 1
    for (;;) {
      if (isCapital(line[end]) || isInitialOf(line[end], line[end + 1])) {
        end += 1
        continue
      }
      let at = end
      while (at - end < LONGEST_LINK && links(line, at)) at += 1
      if (at === end || !isCapital(line[at])) return end
      end = at + 1
    }
  }

  function readBefore(line: readonly number[], from: number): number {
    const before = line[from - 1] ?? AT_STOP
    const article = before < 0 ? before : folded[before]
    const at = article === the ? from - 2 : from - 1
    const [signs, earlier] = [signsOf(line[at]), signsOf(line[at - 1])]
    const isOf = (signs & LINK) > 0
    return (
      (signs & (TITLE | ROLE) ? TITLED : 0) |
      (signs & PLACE_NOUN || (isOf && earlier & PLACE_NOUN) ? PLACED : 0) |
      (signs & BODY_NOUN || (isOf && earlier & HEAD) ? LED : 0) |
      (signs & SPEECH ? SPEAKS : 0) |
      (signs & IN ? INSIDE : 0) |
      (signs & TO ? TOWARD : 0) |
      (article === a || article === an ? COUNTED : 0) |
      ((before === and || before === ampersand) && isCapital(line[from - 2]) ? HALVED : 0)
    )
  }

  function readAfter(line: readonly number[], end: number): number {
    const after = line[end] ?? AT_STOP
    if (after === OF_IT) return OWNS
    const signs = signsOf(after)
    if (signs & SPEECH) return SPEAKS
    if (signs & PLACE_NOUN) return PLACED
    return isPlain(after) && !(signs & FUNCTION) ? DESCRIBES : 0
  }

  function readMention(
    line: readonly number[],
    { from, end }: { from: number; end: number },
    isInitial: boolean,
  ): Mention {
    const run = book.number(line.slice(from, end))
    const after = readAfter(line, end)
    // What is counted or inside may be the thing that a name describes: “a World Bank report”.
    const before = readBefore(line, from) & (after === DESCRIBES ? ~(COUNTED | INSIDE | TOWARD) : ~0)
    return { run, signs: before | after, isInitial }
  }

  return (line: readonly number[], start: number, { mentions, small }: Finds): void => {
    if (shouts(line, start)) return
    let isInitial = true
    for (let at = start; at < line.length;) {
      const word = line[at] ?? AT_STOP
      const shape = shapeOf(word)
      if (shape === CAPITAL || shape === ACRONYM || (shape === INITIAL && leads(word, line[at + 1]))) {
        const end = endOfRun(line, at)
        mentions.push(readMention(line, { from: at, end }, isInitial))
        at = end
      } else {
        if (shape === PLAIN) small.push(folded[word] ?? word)
        at += 1
      }
      if (word !== OF_IT) isInitial = word === AT_STOP
    }
  }
}
