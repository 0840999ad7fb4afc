import { finish } from '#news/steps.ts'
import { holdArticles } from '#link/hold-articles.ts'
import { indexCommon } from '#link/index-common.ts'
import { readStories } from '#link/read-stories.ts'
import { parseRows } from './parse-rows.ts'
import type { Row } from './read-corpus.ts'
import { shareLabels } from './share-labels.ts'

/**
 * The share of suggestions that bear a label of their story, for three ways to choose them, and what ours costs.
 * `sameDate` is `null` for a corpus that is not in the order of its days.
 */
export type Related = { related: number; sameDate: number | null; random: number; seconds: number }

const SUGGESTIONS = 4

type Labelled = { rows: readonly Row[]; labelsOf: (row: Row) => readonly string[]; isByDate: boolean }

/** Places drawn evenly, the same each time. */
function openDraw(size: number): () => number {
  let state = 1
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * size)
  }
}

/** A list by date alone: the stories filed next to this one. */
const listNeighbours = (place: number, size: number): readonly number[] =>
  [1, -1, 2, -2, 3, -3, 4, -4].map((step) => place + step).filter((other) => other >= 0 && other < size)

/** Four suggestions a story from the words alone, beside a list by date and one at random. */
export function measureRelated({ rows: corpus, labelsOf, isByDate }: Labelled): Related {
  const stories = parseRows(corpus)
  const start = process.cpuUsage()
  const { gists, vocabulary } = holdArticles(stories.map(({ parsed }) => parsed))
  const { likeness } = indexCommon(finish(readStories(gists, vocabulary)), [])
  const alike = stories.map((_, place) => likeness(place, SUGGESTIONS).map((other) => other.place))
  const { user, system } = process.cpuUsage(start)
  const labels = stories.map(({ row }) => labelsOf(row))
  const draw = openDraw(stories.length)
  const share = (suggest: (place: number) => readonly number[]) => shareLabels(labels, suggest, SUGGESTIONS)
  return {
    related: share((place) => alike[place] ?? []),
    sameDate: isByDate ? share((place) => listNeighbours(place, stories.length)) : null,
    random: share(() => Array.from({ length: SUGGESTIONS }, draw)),
    seconds: (user + system) / 1e6,
  }
}
