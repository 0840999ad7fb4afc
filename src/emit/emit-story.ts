import type { MeasuredArticle } from '#news/article.ts'
import type { Edition } from '#news/edition.ts'
import { twinPath } from '#news/machine-paths.ts'
import { articleDataPath, imprintDataPath, onwardDataPath } from '#news/paths.ts'
import { toPublicArticle } from '#news/to-public-article.ts'
import { writeTwin } from './write-twin.ts'

/** A file whose path is known before its text is made. */
export type Wanted = readonly [path: string, make: () => string]

/** The files of one story beside its page: its data, at the story's own address and at its content's, and its twin. */
export function emitStory({ onward }: Pick<Edition, 'onward'>, article: MeasuredArticle): readonly Wanted[] {
  const { id, imprint, path } = article
  const links = onward.get(id)
  if (links === undefined) throw new Error(`The edition has no onward links for ${id}`)
  const write = () => JSON.stringify(toPublicArticle(article))
  return [
    [articleDataPath(id), write],
    [imprintDataPath(id, imprint), write],
    [onwardDataPath(id), () => JSON.stringify(links)],
    [twinPath(path).slice(1), () => writeTwin(article)],
  ]
}
