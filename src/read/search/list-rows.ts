import type { To } from 'react-router'
import { FOUND } from '#read/use-found-words.ts'
import type { FoundCrosshead, FoundQuote, FoundStory, SearchAnswer } from './answer.ts'

/** One result, and where it leads. `key` is its own in the list. */
export type Row = { key: string; to: To } & (
  | { kind: 'story'; story: FoundStory }
  | { kind: 'crosshead'; crosshead: FoundCrosshead }
  | { kind: 'quote'; quote: FoundQuote }
)

/** How many of each kind are listed. */
export type Limits = { stories: number; crossheads: number; quotes: number }

/** The results in their order: stories, crossheads, quotes. */
export function listRows(answer: SearchAnswer, limits: Limits): readonly Row[] {
  const search = answer.plain === '' ? '' : `?${new URLSearchParams({ [FOUND]: answer.plain }).toString()}`
  return [
    ...answer.stories.slice(0, limits.stories).map((story): Row => {
      const to = { pathname: story.path, search: story.passage === null ? '' : search }
      return { kind: 'story', key: story.path, to, story }
    }),
    ...answer.crossheads.slice(0, limits.crossheads).map((crosshead): Row => {
      const { path: pathname, anchor: hash } = crosshead
      return { kind: 'crosshead', key: `${pathname}#${hash}`, to: { pathname, search, hash }, crosshead }
    }),
    ...answer.quotes.slice(0, limits.quotes).map((quote, place): Row => {
      const { path: pathname, anchor: hash } = quote
      return { kind: 'quote', key: `${pathname}#${hash} ${place}`, to: { pathname, search, hash }, quote }
    }),
  ]
}
