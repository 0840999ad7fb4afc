import { openNoting, type Noted } from '#link/note-story.ts'
import { openVocabulary } from '#link/vocabulary.ts'
import type { MeasuredArticle } from '#news/article.ts'
import { measureArticle } from '#news/measure-article.ts'
import type { Parsed } from '#news/parsed.ts'
import type { Spiked } from '#news/seed.ts'
import type { Stat } from './entry.ts'
import { isSure } from './is-sure.ts'
import type { Filing } from './open-archive.ts'

type Story = Noted & { kind: 'story'; article: MeasuredArticle }
type Held = { stat: Stat; seen: number; outcome: Story | Spiked }

/**
 * Opens archives one after the other, all in memory, each of which goes on from the last: only seeds that look
 * otherwise than then are read and parsed.
 */
export function rememberSeeds(): () => Filing {
  const vocabulary = openVocabulary()
  const note = openNoting(vocabulary)
  let known: ReadonlyMap<string, Held> = new Map()
  const settle = (parsed: Parsed): Held['outcome'] => {
    if (parsed.kind === 'spiked') return parsed
    const article = measureArticle(parsed.article)
    return { kind: 'story', article, ...note({ seed: parsed.seed, stamp: article.imprint, article }) }
  }
  return () => {
    const held = new Map<string, Held>()
    const find = (seed: string): Story => {
      const outcome = held.get(seed)?.outcome
      if (outcome?.kind !== 'story') throw new Error(`${seed} is no seed of a story`)
      return outcome
    }
    return {
      file: ({ path, stat, read }, parse) => {
        const before = known.get(path)
        const seen = Date.now()
        held.set(
          path,
          before !== undefined && isSure(before, stat)
            ? before
            : { stat, seen, outcome: settle(parse(read())) },
        )
      },
      close: () => {
        known = held
        const outcomes = [...held.values()].map(({ outcome }) => outcome)
        return {
          gists: outcomes.flatMap((outcome) => (outcome.kind === 'story' ? [outcome.gist] : [])),
          spiked: outcomes.flatMap((outcome) => (outcome.kind === 'spiked' ? [outcome] : [])),
          vocabulary,
          openArticle: (seed) => find(seed).article,
          openUtterances: (seed) => find(seed).utterances,
        }
      },
    }
  }
}
