import type { Edition } from '#news/edition.ts'
import { twinPath } from '#news/machine-paths.ts'
import type { IsAsked } from '#news/part.ts'
import type { Emitted } from './emit-data.ts'
import { writeTwin } from './write-twin.ts'

/** The plain Markdown twin of every story, one at a time. */
export function* emitTwins({ articles }: Edition, isAsked: IsAsked = () => true): Generator<Emitted, void> {
  for (const article of articles)
    if (isAsked(article.id)) yield [twinPath(article.path).slice(1), writeTwin(article)]
}
