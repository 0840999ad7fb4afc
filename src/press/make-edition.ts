import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Archive } from '#link/gist.ts'
import { findFirsts } from '#link/find-copies.ts'
import { beginEdition, type Wording } from '#link/link-edition.ts'
import { judgeTopics, type Judgement } from '#link/list-topics.ts'
import type { Reading } from '#link/read-stories.ts'
import type { Sketch } from '#link/sketch-text.ts'
import { weighInSteps, type Weighed } from '#link/weigh-words.ts'
import type { Edition } from '#news/edition.ts'
import type { Notice } from '#news/notice.ts'
import { finish, type Steps } from '#news/steps.ts'
import type { Spiked } from '#news/seed.ts'
import { parseSettings } from '#parse/parse-settings.ts'
import { holdSeeds } from './archive/hold-seeds.ts'
import type { Filing } from './archive/open-archive.ts'
import type { SeenSeeds } from './list-seeds.ts'
import { fileSeeds } from './read-seeds.ts'
import type { Stopwatch } from './stopwatch.ts'

/** An edition as the press has it: with what it was made from, the seeds it refused and everything odd in the copy. */
export type Made = {
  edition: Edition
  archive: Archive
  spiked: readonly Spiked[]
  notices: readonly Notice[]
}

/** What of an edition's making is done elsewhere. */
export type Aside = {
  /** Finds sketches that are the same as one before. */
  compare: (sketches: readonly Sketch[]) => Promise<readonly number[]>
  /** Judges what is named, and weighs words. */
  word: (
    wording: Wording,
    reading: Reading,
  ) => { judged: Promise<readonly Judgement[]>; weighed: Promise<Weighed> }
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
  aside?: Aside
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
  { filing = holdSeeds(), seen, run = finish, aside, stopwatch }: Making = {},
): Promise<Made> {
  const { settings, notices: oddSettings } = parseSettings(await readSettings(folder))
  const refused = await run(fileSeeds(folder, filing, (await seen) ?? null))
  const archive = filing.close()
  stopwatch?.lap('parse')
  const { sketches, order } = await run(beginEdition(archive, settings))
  const compared = aside?.compare(sketches)
  const { wording, reading, gather } = await run(order())
  const worded = aside?.word(wording, reading)
  const makeOf = await run(gather(await (compared ?? run(findFirsts(sketches)))))
  const judged = await (worded?.judged ?? run(judgeTopics(reading, wording.kinds)))
  const edition = makeOf(judged, await (worded?.weighed ?? run(weighInSteps(reading))))
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
