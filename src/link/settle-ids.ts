import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Notice } from '#news/notice.ts'
import { articlePath } from '#news/paths.ts'
import { compareText } from './compare-text.ts'
import type { Gist } from './gist.ts'

/** What settling ids takes. */
type Named = Pick<Gist, 'seed' | 'id' | 'slug' | 'path'>

export type Settled<T> = { stories: readonly T[]; notices: readonly Notice[] }

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

/**
 * Gives every story an id of its own, in the order of the seeds' paths. Stories that share one all get the
 * hash of their path, so that none depends on which was read first; slugs stay.
 */
export function settleIds<T extends Named>(given: readonly T[]): Settled<T> {
  const sorted = given.toSorted((a, b) => compareText(a.seed, b.seed))
  const sharers = new Map<string, string[]>()
  for (const { seed, id } of sorted) {
    const seeds = sharers.get(id)
    if (seeds === undefined) sharers.set(id, [seed])
    else seeds.push(seed)
  }
  const taken = new Set(sharers.keys())
  const notices: Notice[] = []
  const stories = sorted.map((story) => {
    const { seed, slug } = story
    const seeds = sharers.get(story.id) ?? []
    if (seeds.length < 2) return story
    const id = freeId(seed, taken)
    taken.add(id)
    const other = seeds.find((sharer) => sharer !== seed) ?? seed
    const message = `The id ${story.id} is also that of ${other}, so this story is now ${id}; give one of them an “id” in its front matter or another file name`
    notices.push({ seed, line: 1, column: 1, message })
    return Object.assign({}, story, { id, path: articlePath(slug, id) })
  })
  return { stories, notices }
}
