import { measureArticle } from '#news/measure-article.ts'
import type { ParsedArticle } from '#news/parsed.ts'
import type { Archive } from './gist.ts'
import { openNoting } from './note-story.ts'
import { openVocabulary } from './vocabulary.ts'

function find<T>(held: ReadonlyMap<string, T>, seed: string): T {
  const found = held.get(seed)
  if (found === undefined) throw new Error(`${seed} is no seed of a story`)
  return found
}

/** An archive that holds all its stories in memory. */
export function holdArticles(parsed: readonly ParsedArticle[]): Archive {
  const vocabulary = openVocabulary()
  const note = openNoting(vocabulary)
  const held = new Map(
    parsed.map(({ seed, article: unmeasured }) => {
      const article = measureArticle(unmeasured)
      return [seed, { article, ...note({ seed, stamp: article.imprint, article }) }]
    }),
  )
  return {
    gists: [...held.values()].map(({ gist }) => gist),
    vocabulary,
    openArticle: (seed) => find(held, seed).article,
    openUtterances: (seed) => find(held, seed).utterances,
  }
}
