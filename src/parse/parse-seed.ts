import type { Parsed } from '#news/parsed.ts'
import type { Seed } from '#news/seed.ts'
import { buildArticle } from '#parse/assemble/build-article.ts'
import { spike } from '#parse/bytes/spike.ts'
import { markCopy } from './mark-copy.ts'

const HAS_WORD = /[\p{L}\p{N}]/u

/** One seed's text → the article, or why it cannot be one. Pure; time grows with the length of the text. */
export function parseSeed(seed: Seed): Parsed {
  if (!HAS_WORD.test(seed.text)) {
    return spike(seed.path, 'There is no word in the file: put the story’s text in it or delete it.')
  }
  return { kind: 'article', seed: seed.path, article: buildArticle(seed, markCopy(seed)) }
}
