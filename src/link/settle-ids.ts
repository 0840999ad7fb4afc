import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Notice } from '#news/notice.ts'
import type { ParsedArticle } from '#news/parsed.ts'
import { articlePath } from '#news/paths.ts'
import { compareText } from './compare-text.ts'

export type Settled = { articles: readonly ParsedArticle[]; notices: readonly Notice[] }

/** The hash of a seed's path; hashed on in the rare case that it is taken as well. */
function freeId(seed: string, taken: ReadonlySet<string>): string {
  let text = seed
  for (;;) {
    const hash = bytesToHex(sha256(utf8ToBytes(text)))
    const id = hash.slice(0, 8)
    if (!taken.has(id)) return id
    text = hash
  }
}

function rename({ seed, article }: ParsedArticle, id: string): ParsedArticle {
  return { kind: 'article', seed, article: { ...article, id, path: articlePath(article.slug, id) } }
}

/**
 * Gives every story an id of its own, in the order of the seeds' paths. Stories that share one all get the
 * hash of their path, so that none depends on which was read first; slugs stay.
 */
export function settleIds(parsed: readonly ParsedArticle[]): Settled {
  const sorted = parsed.toSorted((a, b) => compareText(a.seed, b.seed))
  const sharers = new Map<string, string[]>()
  for (const { seed, article } of sorted) {
    const seeds = sharers.get(article.id)
    if (seeds === undefined) sharers.set(article.id, [seed])
    else seeds.push(seed)
  }
  const taken = new Set(sharers.keys())
  const notices: Notice[] = []
  const articles = sorted.map((story) => {
    const { seed, article } = story
    const seeds = sharers.get(article.id) ?? []
    if (seeds.length < 2) return story
    const id = freeId(seed, taken)
    taken.add(id)
    const other = seeds.find((sharer) => sharer !== seed) ?? seed
    const message = `The id ${article.id} is also that of ${other}, so this story is now ${id}; give one of them an “id” in its front matter or another file name`
    notices.push({ seed, line: 1, column: 1, message })
    return rename(story, id)
  })
  return { articles, notices }
}
