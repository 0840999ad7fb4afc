import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Archive } from '#link/gist.ts'
import { beginEdition, type Wording } from '#link/link-edition.ts'
import { judgeTopics } from '#link/list-topics.ts'
import { weighInSteps } from '#link/weigh-words.ts'
import type { Edition } from '#news/edition.ts'
import type { Notice } from '#news/notice.ts'
import { finish, type Steps } from '#news/steps.ts'
import type { Spiked } from '#news/seed.ts'
import { parseSettings } from '#parse/parse-settings.ts'
import { holdSeeds } from './archive/hold-seeds.ts'
import type { Filing } from './archive/open-archive.ts'
import type { SeenSeeds } from './list-seeds.ts'
import type { Worded } from './open-aside.ts'
import { fileSeeds } from './read-seeds.ts'
import type { Stopwatch } from './stopwatch.ts'

/** An edition as the press has it: with what it was made from, the seeds it refused and everything odd in the copy. */
export type Made = {
  edition: Edition
  archive: Archive
  spiked: readonly Spiked[]
  notices: readonly Notice[]
}

/** Does work in steps, at once or in slices. */
export type Run = <T>(steps: Steps<T>) => T | Promise<T>

/** What of an edition's making is done elsewhere, or otherwise. */
type Making = {
  /** Where seeds are filed, in memory unless given. */
  filing?: Filing
  /** What was seen of them already. */
  seen?: Promise<SeenSeeds | null>
  run?: Run
  word?: (wording: Wording) => Worded
  stopwatch?: Stopwatch
}

async function readSettings(folder: string): Promise<string | null> {
  return readFile(join(folder, 'edition.json'), 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  })
}

/** Reads a folder of seeds and links what could be parsed. Throws when the folder itself cannot be read. */
export async function makeEdition(
  folder: string,
  { filing = holdSeeds(), seen, run = finish, word, stopwatch }: Making = {},
): Promise<Made> {
  const { settings, notices: oddSettings } = parseSettings(await readSettings(folder))
  const refused = await run(fileSeeds(folder, filing, (await seen) ?? null))
  const archive = filing.close()
  stopwatch?.lap('parse')
  const { wording, read } = await run(beginEdition(archive, settings))
  const worded = word?.(wording)
  const { reading, gather } = await run(read())
  const finishEdition = await run(gather())
  const judged = (await worded?.judged) ?? (await run(judgeTopics(reading, wording.kinds)))
  const weighed = (await worded?.weighed) ?? (await run(weighInSteps(reading)))
  const edition = finishEdition(judged, weighed)
  stopwatch?.lap('link')
  const spiked = [...refused, ...archive.spiked].sort((a, b) => (a.seed < b.seed ? -1 : 1))
  const notices = [
    ...oddSettings,
    ...spiked.flatMap((seed) => seed.notices),
    ...archive.gists.flatMap((gist) => gist.notices),
    ...edition.notices,
  ]
  return { edition, archive, spiked, notices }
}
