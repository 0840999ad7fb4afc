import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Archive } from '#link/gist.ts'
import { beginEdition } from '#link/link-edition.ts'
import type { Reading } from '#link/read-stories.ts'
import { weighWords, type Weighed } from '#link/weigh-words.ts'
import type { Edition } from '#news/edition.ts'
import type { Notice } from '#news/notice.ts'
import type { Spiked } from '#news/seed.ts'
import { parseSettings } from '#parse/parse-settings.ts'
import { holdSeeds } from './archive/hold-seeds.ts'
import type { Filing } from './archive/open-archive.ts'
import { fileSeeds } from './read-seeds.ts'
import type { Stopwatch } from './stopwatch.ts'

/** An edition as the press has it: with what it was made from, the seeds it refused and everything odd in the copy. */
export type Made = {
  edition: Edition
  archive: Archive
  spiked: readonly Spiked[]
  notices: readonly Notice[]
}

/** Weighs an edition's words, in a thread of its own or at once. */
export type Weigh = (reading: Reading) => Promise<Weighed>

/** Where seeds are filed, in memory unless given; who weighs their words; a watch to time the work by. */
type Making = { filing?: Filing; weigh?: Weigh; stopwatch?: Stopwatch }

async function readSettings(folder: string): Promise<string | null> {
  return readFile(join(folder, 'edition.json'), 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  })
}

/** Reads a folder of seeds and links what could be parsed. Throws when the folder itself cannot be read. */
export async function makeEdition(
  folder: string,
  { filing = holdSeeds(), weigh = async (reading) => weighWords(reading), stopwatch }: Making = {},
): Promise<Made> {
  const { settings, notices: oddSettings } = parseSettings(await readSettings(folder))
  const refused = fileSeeds(folder, filing)
  const archive = filing.close()
  stopwatch?.lap('parse')
  const { reading, gather } = beginEdition(archive, settings)
  const weighing = weigh(reading)
  const linkGathered = gather()
  const edition = linkGathered(await weighing)
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
