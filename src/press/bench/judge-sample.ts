import { finish } from '#news/steps.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { holdArticles } from '#link/hold-articles.ts'
import { judgeTopics, listKinds, listTopics } from '#link/list-topics.ts'
import { readStories } from '#link/read-stories.ts'
import { parseRows } from './parse-rows.ts'
import type { Row } from './read-corpus.ts'

/** Of the topics found, those that were labelled: how many are somebody or something, and which are not. */
export type Judgement = { found: number; right: number; wrong: readonly string[] }

/** Names by what they are: people, places, organisations, and what is none of these. */
type Labels = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

function readLabels(): Labels {
  const text = readFileSync(join(import.meta.dirname, 'topic-labels.json'), 'utf8')
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own file
  return JSON.parse(text) as Labels
}

/** Judges the topics of a corpus by the labels of a sample of its names. */
export function judgeSample(corpus: string, rows: readonly Row[]): Judgement {
  const { none = [], ...kinds } = readLabels()[corpus] ?? {}
  const named = new Set(Object.values(kinds).flat())
  const { gists, vocabulary } = holdArticles(parseRows(rows).map(({ parsed }) => parsed))
  const judged = finish(judgeTopics(finish(readStories(gists, vocabulary)), listKinds(gists)))
  const names = listTopics(judged, gists).map(({ name }) => name)
  return {
    found: names.length,
    right: names.filter((name) => named.has(name)).length,
    wrong: names.filter((name) => none.includes(name)),
  }
}
