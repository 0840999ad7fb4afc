import { stepThrough, type Steps } from '#news/steps.ts'
import { ACRONYM } from './lexicon.ts'
import {
  COUNTED,
  DESCRIBES,
  HALVED,
  INSIDE,
  LED,
  OWNS,
  PLACED,
  SIGNS,
  SPEAKS,
  TITLED,
  TOWARD,
} from './name-signs.ts'
import type { Sign } from './name-signs.ts'
import { BODY, CALENDAR, EVENT, FIRM, NO_NAME, ROLE, TITLE, readSigns } from './name-words.ts'
import type { Reading } from './read-stories.ts'
import type { NameTally } from './tally-names.ts'

/** A name that is taken for a person's, a place's or an organisation's, as it is mostly printed. */
export type Judged = { name: string; isPerson: boolean; isPlace: boolean; tally: NameTally }

/** `British`, `Japanese`, `European`: peoples and tongues, in English. */
const PEOPLE = /(?:ish|ese|[^lt]ian|ean|tch)$/
/** Written small this often as against with a capital, a single word is a common one. */
const SMALL_PART = 0.15
const MOST_COUNTED = 0.1
const MOST_HALVED = 0.6
/** A person's name bears a title so often. */
const LEAST_TITLED = 0.2
/** The word of an institution that stands alone must be led by somebody so often: `Congress`. */
const LED_ALONE = 2
const FEW = 3
/** A place when something is inside of it in one mention of ten. */
const PLACE_PART = 10

/** What speaks for a name must come to this, and to so much a mention. */
const LEAST = 3
const LEAST_PART = 0.3

const countOf = ({ signs }: NameTally, sign: Sign): number => signs[SIGNS.indexOf(sign)] ?? 0

/** How much speaks for a name. What is only near it, or its owner, tells little. */
function weigh(tally: NameTally): number {
  const strong = 3 * countOf(tally, TITLED) + 3 * countOf(tally, PLACED) + 3 * countOf(tally, LED)
  const firm = 2 * countOf(tally, INSIDE) + 1.5 * countOf(tally, SPEAKS)
  return strong + firm + countOf(tally, OWNS) + countOf(tally, TOWARD)
}

const isBodyWord = (word: string): boolean => (readSigns(word) & BODY) > 0

/** `Industries Inc`: the end of a company's name. */
const isHalf = (words: readonly string[]): boolean =>
  words.length > 1 && words.every(isBodyWord) && (readSigns(words.at(-1) ?? '') & FIRM) > 0

/** The spelling met most often, of several the first. */
function spell({ spellings }: NameTally): string {
  let [best, most] = ['', 0]
  for (const { text, times } of spellings) if (times > most) [best, most] = [text, times]
  return best
}

const isTitled = (tally: NameTally): boolean => countOf(tally, TITLED) >= LEAST_TITLED * tally.mentions

/** A single word that mostly stands before a thing: `Tory`, `Soviet`. */
function isDescriber(tally: NameTally): boolean {
  const [word, ...others] = tally.words
  if (word === undefined || others.length > 0 || tally.mentions < FEW) return false
  return !isBodyWord(spell(tally)) && countOf(tally, DESCRIBES) * 2 > tally.mentions
}

/** Judges the names of an edition, in steps. `speakers` are those it quotes by name, folded, and whether each is a person. */
export function* judgeNames(
  tallies: readonly NameTally[],
  speakers: ReadonlyMap<string, boolean>,
  { lexicon, usage }: Pick<Reading, 'lexicon' | 'usage'>,
): Steps<readonly Judged[]> {
  const describers = new Set(tallies.flatMap((tally) => (isDescriber(tally) ? tally.words : [])))

  function isCommonWord(word: string): boolean {
    const number = lexicon.number(word)
    const small = usage.small[lexicon.folded[number] ?? number] ?? 0
    return lexicon.shapes[number] !== ACRONYM && small > SMALL_PART * (usage.capital[number] ?? 0)
  }

  /** Whether a name ends in a people, a party or a tongue: `Dutch`, `Tories`, `House Democrats`. */
  function isPeople(word: string): boolean {
    const forms = [word, word.replace(/s$/, ''), word.replace(/ies$/, 'y')]
    return forms.some((form) => PEOPLE.test(form) || describers.has(lexicon.number(form.toLowerCase())))
  }

  const isShouted = (words: readonly string[]): boolean =>
    words.length > 1 && words.every((word) => lexicon.shapes[lexicon.number(word)] === ACRONYM)

  /** What no single word may be, to name somebody. */
  const isNoneAlone = (word: string, tally: NameTally): boolean =>
    isCommonWord(word) ||
    (readSigns(word) & (TITLE | ROLE)) > 0 ||
    (isBodyWord(word) && countOf(tally, LED) < LED_ALONE)

  /** What no name is, whatever else speaks for it. */
  function isNone(words: readonly string[], tally: NameTally): boolean {
    const [first = ''] = words
    const last = words.at(-1) ?? ''
    const { mentions } = tally
    const isAcronym = lexicon.shapes[lexicon.number(last)] === ACRONYM
    if (tally.within + tally.short === 0 || isShouted(words)) return true
    if (words.some((word) => readSigns(word) & (NO_NAME | CALENDAR)) || readSigns(last) & EVENT) return true
    if ((!isAcronym && isPeople(last)) || (words.length === 1 && isNoneAlone(first, tally))) return true
    if (countOf(tally, HALVED) > mentions * MOST_HALVED || isHalf(words)) return true
    return countOf(tally, COUNTED) > mentions * MOST_COUNTED && countOf(tally, TITLED) === 0
  }

  const judged = yield* stepThrough(tallies, (tally): Judged[] => {
    const name = spell(tally)
    const words = name.split(' ')
    if (name === '' || isNone(words, tally)) return []
    const isSpeaker = speakers.get(name.toLowerCase())
    const isBody = words.length > 1 && words.some(isBodyWord)
    const isShort = words.length > 1 && tally.short >= 2 && tally.short * 4 > tally.mentions
    const weight = weigh(tally)
    const isSigned =
      weight >= LEAST && weight >= LEAST_PART * tally.mentions && weight > countOf(tally, DESCRIBES) / 2
    if (isSpeaker === undefined && !isBody && !isShort && !isSigned) return []
    const isPlace = (countOf(tally, INSIDE) + countOf(tally, PLACED)) * PLACE_PART >= tally.mentions
    const isPerson = words.length > 1 && !isBody && (isSpeaker === true || isTitled(tally))
    return [{ name, isPerson, isPlace, tally }]
  })
  return judged.flat()
}
