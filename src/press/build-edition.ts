import { writeFile } from 'node:fs/promises'
import { emitEdition } from '#emit/emit-data.ts'
import type { Notice } from '#news/notice.ts'
import { SEARCH_FOLDER } from '#news/search-index.ts'
import { isPublic } from '#news/site.ts'
import { prerenderEdition } from '#prerender/prerender-edition.ts'
import type { PageHead } from '#read/page-head.ts'
import { buildClient } from './build-client.ts'
import type { BuildOptions } from './build-options.ts'
import { findPicture } from './card/find-picture.ts'
import { pressCards } from './card/press-cards.ts'
import { listHostFiles } from './list-host-files.ts'
import { listMachineFiles } from './list-machine-files.ts'
import { listUnpublishable } from './list-unpublishable.ts'
import { makeEdition } from './make-edition.ts'
import { openOutput } from './open-output.ts'
import { listClientFiles, readShell } from './read-client.ts'
import { buildSearch, listSearchFiles } from './search/build-search.ts'
import type { Surroundings } from './surroundings.ts'

/** What a build came to, and everything the publisher should hear of. `written` counts files that changed. */
export type Built = { stories: number; spiked: number; written: number; notices: readonly Notice[] }

/** Seeds in, site out: parses, links, builds the client, prerenders and emits into the output folder. */
export async function buildEdition(surroundings: Surroundings, options: BuildOptions): Promise<Built> {
  const { seeds, out, origin, base } = surroundings
  const { edition, spiked, notices } = await makeEdition(seeds)
  const client = await buildClient(base)
  const site = { origin, base }
  const hasCards = isPublic(site) && options.shallDrawCards
  const setting = {
    shell: await readShell(client, base),
    site,
    ...(hasCards && { findPicture: (head: PageHead) => findPicture(head, edition.summary) }),
  }
  const output = openOutput(out, options.shallCompress)
  for await (const [path, bytes] of listClientFiles(client)) await output.write(path, bytes)
  for await (const [path, html] of prerenderEdition(edition, setting)) await output.write(path, html)
  for (const [path, text] of emitEdition(edition)) await output.write(path, text)
  for (const [path, text] of listMachineFiles(edition, site, hasCards)) await output.write(path, text)
  for (const [path, text] of listHostFiles(edition.articles, base, setting.shell.template))
    await output.write(path, text)
  if (options.shallIndex)
    for await (const [path, content] of listSearchFiles(await buildSearch(edition.articles)))
      await output.write(SEARCH_FOLDER + path, content)
  if (hasCards) await pressCards(edition, output)
  const written = output.close()
  const all = [...notices, ...listUnpublishable(surroundings)]
  if (options.report !== null) await writeFile(options.report, `${JSON.stringify(all, null, 2)}\n`)
  return { stories: edition.articles.length, spiked: spiked.length, written, notices: all }
}
