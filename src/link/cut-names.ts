import { INITIAL } from './lexicon.ts'
import type { Lexicon } from './lexicon.ts'
import { BEFORE, LED, TITLED } from './name-signs.ts'
import { BODY, FIRM, readSigns } from './name-words.ts'
import { openRunBook } from './run-book.ts'
import { openSettling } from './settle-run.ts'
import { MENTION, SIGN_SHIFT, STARTS } from './story-words.ts'
import type { StoryWords } from './story-words.ts'
import type { Usage } from './usage.ts'

/** A way to print a name, and how often it is printed so. */
export type Spelling = { text: string; times: number }

/** A name where it stands, in numbers: its own, that of its spelling there, its signs with what else is told of it. */
export const FOUND = 3
/** Beside a name's signs: it opens its story; it stands within a sentence. */
export const OPENS = 1
export const WITHIN = 2
export const FOUND_SHIFT = 2

type Settled = { name: number; spelling: number; isTitled: boolean; isFirm: boolean }

/** Opens a cutter: it cuts the runs of stories into names, which differ neither in case nor in initials between first and last. */
export function openCutting(lexicon: Lexicon, usage: Usage) {
  const { folded, shapes, words: spelt } = lexicon
  const names = openRunBook()
  const bodies = new Set<number>()
  const spellings: Spelling[] = []
  const spelled = new Map<string, number>()
  const settle = openSettling(lexicon, usage)
  const settled: Settled[][] = []
  const signsOf = (word: number | undefined): number =>
    word === undefined ? 0 : readSigns(spelt[word] ?? '')
  const isMiddle = (words: readonly number[], at: number): boolean =>
    at > 0 && at < words.length - 1 && shapes[words[at] ?? 0] === INITIAL

  /** A name without initials between first and last, and without what says that it is a company. */
  function numberName(words: readonly number[]): Pick<Settled, 'name' | 'isFirm'> {
    const isFirm = words.length > 1 && (signsOf(words.at(-1)) & FIRM) > 0
    const kept = (isFirm ? words.slice(0, -1) : words).filter((_, at, all) => !isMiddle(all, at))
    const name = names.number(kept.map((word) => folded[word] ?? word))
    if (isFirm || kept.some((word) => signsOf(word) & BODY)) bodies.add(name)
    return { name, isFirm }
  }
  /** Another number for each name that is printed so. */
  function numberSpelling(name: number, text: string): number {
    const key = `${name} ${text}`
    const known = spelled.get(key)
    if (known !== undefined) return known
    spelled.set(key, spellings.length)
    return spellings.push({ text, times: 0 }) - 1
  }
  const cutRun = (run: number, isInitial: boolean): Settled[] =>
    settle(usage.book.runs[run] ?? [], isInitial).map(({ words, isTitled }) => {
      const { name, isFirm } = numberName(words)
      const spelling = numberSpelling(name, words.map((word) => spelt[word]).join(' '))
      return { name, isFirm, isTitled, spelling }
    })
  // Most runs are met again and again.
  const cutOnce = (run: number, isInitial: boolean): Settled[] =>
    (settled[run * 2 + Number(isInitial)] ??= cutRun(run, isInitial))
  /** The names of a story, FOUND numbers each. */
  const cut = ({ mentions, opening }: StoryWords): readonly number[] => {
    const found: number[] = []
    for (let at = 0; at < mentions.length; at += MENTION) {
      const packed = mentions[at + 1] ?? 0
      const isInitial = (packed & STARTS) > 0
      const opens = at < opening * MENTION ? OPENS : 0
      const parts = cutOnce(mentions[at] ?? 0, isInitial)
      for (let part = 0; part < parts.length; part += 1) {
        const one = parts[part]
        if (one === undefined) continue
        const sides = (part === 0 ? BEFORE : 0) | (part === parts.length - 1 ? ~BEFORE : 0)
        const own = (one.isTitled ? TITLED : 0) | (one.isFirm ? LED : 0)
        const signs = ((packed >> SIGN_SHIFT) & sides) | own
        const within = !isInitial || part > 0 ? WITHIN : 0
        found.push(one.name, one.spelling, (signs << FOUND_SHIFT) | within | opens)
      }
    }
    return found
  }
  return { names: names.runs, bodies, spellings, cut }
}
