import type { Archive } from '#link/gist.ts'
import type { Vocabulary } from '#link/vocabulary.ts'
import type { Told } from '#news/measure-article.ts'
import type { Spiked } from '#news/seed.ts'
import type { Entry, Place } from './entry.ts'
import { openTexts } from './open-texts.ts'

/** The stories of a folder of seeds, and the seeds that were refused. */
export type Filed = Archive & { spiked: readonly Spiked[] }

/** So many stories are held open, for several files are made of each. */
const HELD = 512

/** What was filed, in the order of filing; `files` are the open files of texts by number. */
export function listFiled(
  entries: ReadonlyMap<string, Entry>,
  vocabulary: Vocabulary,
  files: readonly number[],
): Filed {
  const texts = openTexts(files)
  const held = new Map<string, Told>()
  const find = (seed: string): Place => {
    const entry = entries.get(seed)
    if (entry?.kind !== 'story') throw new Error(`${seed} is no seed of a story`)
    return entry.place
  }
  const open = (seed: string): Told => {
    const known = held.get(seed)
    if (known !== undefined) return known
    const story = texts.openTold(find(seed))
    const [oldest] = held.keys()
    if (oldest !== undefined && held.size >= HELD) held.delete(oldest)
    held.set(seed, story)
    return story
  }
  const all = [...entries.values()]
  return {
    gists: all.flatMap((entry) => (entry.kind === 'story' ? [entry.gist] : [])),
    spiked: all.flatMap((entry) =>
      entry.kind === 'spiked' ? [{ kind: entry.kind, seed: entry.path, notices: entry.notices }] : [],
    ),
    vocabulary,
    openArticle: (seed) => open(seed).article,
    tellArticle: (seed) => open(seed).told,
    openUtterances: (seed) => texts.openUtterances(find(seed)),
  }
}
