import type { Usage } from './usage.ts'
import { PLAIN } from './lexicon.ts'
import type { Lexicon } from './lexicon.ts'
import { BODY, CALENDAR, RANK, TITLE, readSigns } from './name-words.ts'

/** One name of a run of capitals, by the numbers of its words. */
export type Named = {
  words: readonly number[]
  /** Whether the run itself puts a title before it. */
  isTitled: boolean
}

/** Cuts runs of capitals into names: titles, days and what only begins a sentence are left out. */
export function openSettling({ shapes, folded, words: spelt, number }: Lexicon, usage: Usage) {
  const [the, of] = [number('the'), number('of')]
  const signsOf = (word: number | undefined): number =>
    word === undefined ? 0 : readSigns(spelt[word] ?? '')
  const timesSmall = (word: number): number => usage.small[folded[word] ?? word] ?? 0
  const timesCapital = (word: number): number => usage.capital[word] ?? 0
  const standsWithin = (run: readonly number[]): boolean => {
    const known = usage.book.find(run)
    return known !== undefined && (usage.within[known] ?? 0) > 0
  }

  const isLoose = (word: number | undefined): boolean =>
    word !== undefined && (shapes[word] === PLAIN || folded[word] === the)

  /** Without small words and articles at either end. */
  function trim(words: readonly number[]): readonly number[] {
    let [from, to] = [0, words.length]
    while (from < to && isLoose(words[from])) from += 1
    while (to > from && isLoose(words[to - 1])) to -= 1
    return words.slice(from, to)
  }

  /** Whether a capital at the head of a sentence may be owed to the sentence alone. */
  const isBorrowed = (word: number, isAlone: boolean): boolean =>
    timesSmall(word) * 2 > timesCapital(word) || (isAlone && timesCapital(word) === 0)

  function settleHead(words: readonly number[]): readonly number[] {
    let rest = words
    for (;;) {
      const [first] = rest
      if (first === undefined || standsWithin(rest) || !isBorrowed(first, rest.length === 1)) return rest
      rest = trim(rest.slice(1))
    }
  }

  /** `Bank of Oslo` holds together, `Ann Roe of the Harbour Office` does not: a bank is also a common word. */
  function holdsOf(words: readonly number[], at: number): boolean {
    const before = words[at - 1]
    return before !== undefined && ((signsOf(before) & BODY) > 0 || timesSmall(before) > 0)
  }

  /** Past a title: `Secretary of State` is one, of `Secretary of the Harbour Office` the first word is. */
  function endOfTitle(words: readonly number[], at: number): number {
    if (words[at + 1] !== of) return at + 1
    const end = at + (words[at + 2] === the ? 4 : 3)
    const office = words[end - 1]
    const isOffice = office !== undefined && (timesSmall(office) > 0 || words.length - end > 1)
    return isOffice ? end : at + 1
  }

  /** In `King Olaf` and `General Mills` the title belongs to the name; in `King Olaf Roe` and `Mr Roe` it does not. */
  function isTitle(words: readonly number[], at: number): boolean {
    const signs = signsOf(words[at])
    const left = words.slice(at + 1)
    if ((signs & TITLE) === 0 || left.length === 0) return false
    return (signs & RANK) === 0 || (left.length > 1 && !left.some((word) => signsOf(word) & BODY))
  }

  return (run: readonly number[], isInitial: boolean): readonly Named[] => {
    const words = isInitial ? settleHead(run) : run
    const parts: { words: number[]; isTitled: boolean }[] = [{ words: [], isTitled: false }]
    for (let at = 0; at < words.length;) {
      const word = words[at] ?? 0
      const isTitled = isTitle(words, at)
      const isGap = (signsOf(word) & CALENDAR) > 0 || (word === of && !holdsOf(words, at))
      if (isTitled || isGap) parts.push({ words: [], isTitled })
      else parts.at(-1)?.words.push(word)
      at = isTitled ? endOfTitle(words, at) : at + 1
    }
    return parts
      .map((part) => ({ words: trim(part.words), isTitled: part.isTitled }))
      .filter((part) => part.words.length > 0)
  }
}
