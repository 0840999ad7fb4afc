import { writeFile } from 'node:fs/promises'
import type { Wording } from '#link/link-edition.ts'
import type { Notice } from '#news/notice.ts'
import { askPart } from '#news/part.ts'
import { isPublic } from '#news/site.ts'
import type { PageHead } from '#read/page-head.ts'
import { buildClient } from './build-client.ts'
import type { BuildOptions } from './build-options.ts'
import { holdSeeds } from './archive/hold-seeds.ts'
import { nameAlike } from './archive/keep-alike.ts'
import { openArchive } from './archive/open-archive.ts'
import { findPicture } from './card/find-picture.ts'
import { pressCards } from './card/press-cards.ts'
import { listFiles } from './list-files.ts'
import { listUnpublishable } from './list-unpublishable.ts'
import type { Aside } from './open-aside.ts'
import { makeEdition } from './make-edition.ts'
import { openOutput } from './open-output.ts'
import { readShell } from './read-client.ts'
import { startStopwatch } from './stopwatch.ts'
import type { Surroundings } from './surroundings.ts'

/** Only the bundled press knows which code it is, and may trust what the same code has kept. */
declare const PRESS_VERSION: string | undefined

/** What a build came to, and everything the publisher should hear of. `written` counts files that changed. */
export type Built = { stories: number; spiked: number; written: number; notices: readonly Notice[] }

/** Seeds in, site out: parses, links, builds the client, prerenders and emits into the output folder. */
export async function buildEdition(
  surroundings: Surroundings,
  options: BuildOptions,
  { seen, looked, word }: Aside,
): Promise<Built> {
  const { seeds, out, origin, base } = surroundings
  const stopwatch = startStopwatch()
  const version = typeof PRESS_VERSION === 'string' ? PRESS_VERSION : null
  const filing = version === null ? holdSeeds() : openArchive(seeds, version)
  const making = {
    filing,
    seen,
    stopwatch,
    ...(version !== null && { word: (wording: Wording) => word(wording, nameAlike(seeds, version)) }),
  }
  const { edition, spiked, notices } = await makeEdition(seeds, making)
  const client = await buildClient(base)
  const site = { origin, base }
  const hasCards = isPublic(site) && options.shallDrawCards
  const setting = {
    shell: await readShell(client, base),
    site,
    ...(hasCards && { findPicture: (head: PageHead) => findPicture(head, edition.summary) }),
  }
  const isAsked = askPart(options.part)
  const isWhole = options.part.of === 1
  stopwatch.lap('client')
  const output = openOutput(out, {
    shallCompress: options.shallCompress,
    isWhole,
    looked: await looked,
  })
  const printing = { setting, client, version, isAsked, hasCards, shallIndex: options.shallIndex }
  for await (const part of listFiles(edition, printing)) {
    if (part.kind === 'plain') for (const [path, make] of part.files) await output.write(path, await make())
    else {
      for (const lot of part.lots) if (!output.keepLot(lot)) await output.writeLot(lot)
      stopwatch.lap('print')
    }
  }
  stopwatch.lap('emit')
  if (hasCards) await pressCards(edition, output, isAsked)
  stopwatch.lap('cards')
  const written = output.close()
  stopwatch.lap('close')
  const all = [...notices, ...listUnpublishable(surroundings)]
  if (options.report !== null) await writeFile(options.report, `${JSON.stringify(all, null, 2)}\n`)
  if (options.timings !== null) await writeFile(options.timings, `${JSON.stringify(stopwatch.tell())}\n`)
  return { stories: edition.stories.length, spiked: spiked.length, written, notices: all }
}
