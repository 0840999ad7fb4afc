import type { Article, MeasuredArticle } from '#news/article.ts'
import { measureArticle } from '#news/measure-article.ts'
import type { Gist } from './gist.ts'

/** A story as its edition has it: by what its gist says of its address, and with the names that `join` gives its speakers. */
export function amendArticle(
  { minutes: _minutes, speech: _speech, imprint: _imprint, ...article }: MeasuredArticle,
  { id, path, copyOf }: Pick<Gist, 'id' | 'path' | 'copyOf'>,
  join: (article: Article) => Article,
): MeasuredArticle {
  const joined = join({ ...article, id, path })
  return measureArticle(copyOf === undefined ? joined : { ...joined, copyOf })
}
