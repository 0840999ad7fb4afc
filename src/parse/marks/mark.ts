import type { Listed } from '#news/article.ts'
import type { Block } from '#news/block.ts'
import type { Line } from '#parse/lines/line.ts'

/** What a line of the copy gives to the article beside its body. */
export type Gives = {
  id?: string
  section?: string
  language?: string
  headline?: string
  kicker?: string
  standfirst?: string
  byline?: readonly string[]
  dateline?: string
  agency?: string
  published?: string
  updated?: string
  source?: string
  url?: string
  label?: string
  readAlso?: readonly Listed[]
  previous?: string
  next?: string
}

/** What became of a line, and the rule that says so. */
export type Fate =
  | { kind: 'field'; rule: string; gives: Gives }
  /** Lists, tables and embedded posts of several lines join, until one that `starts` a new block. */
  | { kind: 'block'; rule: string; block: Block['kind']; starts?: boolean }
  | { kind: 'removed'; rule: string }

/** A line, and its fate once a pass has recognised it. */
export type Marked = { line: Line; fate: Fate | null }

/** One step of the parser: it gives fates to lines that have none, and never takes one away. */
export type Pass = (copy: readonly Marked[]) => readonly Marked[]
