import { INITIAL } from './lexicon.ts'
import type { Lexicon } from './lexicon.ts'
import { BEFORE, LED, TITLED } from './name-signs.ts'
import { BODY, FIRM, readSigns } from './name-words.ts'
import { openRunBook } from './run-book.ts'
import { openSettling } from './settle-run.ts'
import { MENTION, SIGN_SHIFT, STARTS } from './story-words.ts'
import type { StoryWords } from './story-words.ts'
import type { Usage } from './usage.ts'

/** A name where it stands: `name` is its number, `spelling` as it is printed there. */
export type Found = { name: number; spelling: string; signs: number; isWithin: boolean; isOpening: boolean }

type Settled = { name: number; spelling: string; isTitled: boolean; isFirm: boolean }

/** Opens a cutter: it cuts the runs of stories into names, which differ neither in case nor in initials between first and last. */
export function openCutting(lexicon: Lexicon, usage: Usage) {
  const { folded, shapes, words: spelt } = lexicon
  const names = openRunBook()
  const bodies = new Set<number>()
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
  const cutRun = (run: number, isInitial: boolean): Settled[] =>
    settle(usage.book.runs[run] ?? [], isInitial).map(({ words, isTitled }) => {
      const { name, isFirm } = numberName(words)
      return { name, isFirm, isTitled, spelling: words.map((word) => spelt[word]).join(' ') }
    })
  // Most runs are met again and again.
  const cutOnce = (run: number, isInitial: boolean): Settled[] =>
    (settled[run * 2 + Number(isInitial)] ??= cutRun(run, isInitial))
  const cut = ({ mentions, opening }: StoryWords): readonly Found[] => {
    const found: Found[] = []
    for (let at = 0; at < mentions.length; at += MENTION) {
      const packed = mentions[at + 1] ?? 0
      const isInitial = (packed & STARTS) > 0
      const isOpening = at < opening * MENTION
      const parts = cutOnce(mentions[at] ?? 0, isInitial)
      parts.forEach(({ name, spelling, isTitled, isFirm }, part) => {
        const sides = (part === 0 ? BEFORE : 0) | (part === parts.length - 1 ? ~BEFORE : 0)
        const signs = ((packed >> SIGN_SHIFT) & sides) | (isTitled ? TITLED : 0) | (isFirm ? LED : 0)
        found.push({ name, spelling, signs, isWithin: !isInitial || part > 0, isOpening })
      })
    }
    return found
  }
  return { names: names.runs, bodies, cut }
}
