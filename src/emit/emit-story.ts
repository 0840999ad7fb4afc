import type { Brief } from '#news/brief.ts'
import type { Edition } from '#news/edition.ts'
import { twinPath } from '#news/machine-paths.ts'
import { articleDataPath, imprintDataPath, onwardDataPath } from '#news/paths.ts'
import { toPublicArticle } from '#news/to-public-article.ts'
import { writeTwin } from './write-twin.ts'

/** A file whose path is known before its text is made. */
export type Wanted = readonly [path: string, make: () => string]

const NONE: ReadonlyMap<string, string> = new Map()

/**
 * The files of one story beside its page: its data, at the story's own address and at its content's, and its twin.
 * `writePayloads` answers texts that are made already, by their paths.
 */
export function emitStory(
  { openOnward, openArticle }: Pick<Edition, 'openOnward' | 'openArticle'>,
  { id, imprint, path }: Brief,
  writePayloads: () => ReadonlyMap<string, string> = () => NONE,
): readonly Wanted[] {
  const data = articleDataPath(id)
  const writeData = () => writePayloads().get(data) ?? JSON.stringify(toPublicArticle(openArticle(id)))
  const onwardData = onwardDataPath(id)
  const writeOnward = () => writePayloads().get(onwardData) ?? JSON.stringify(openOnward(id))
  return [
    [data, writeData],
    [imprintDataPath(id, imprint), writeData],
    [onwardData, writeOnward],
    [twinPath(path).slice(1), () => writeTwin(openArticle(id))],
  ]
}
