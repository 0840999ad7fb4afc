import { writeFile } from 'node:fs/promises'
import { emitEdition } from '#emit/emit-data.ts'
import { prerenderEdition } from '#prerender/prerender-edition.ts'
import { buildClient } from './build-client.ts'
import type { BuildOptions } from './build-options.ts'
import { compressAssets } from './compress-assets.ts'
import { makeEdition } from './make-edition.ts'
import type { Surroundings } from './surroundings.ts'
import { writeFiles } from './write-files.ts'
import type { Notice } from '#news/notice.ts'
import { listUnpublishable } from './list-unpublishable.ts'

/** What a build came to: files written and everything the publisher should hear of. */
export type Built = { pages: number; stories: number; spiked: number; notices: readonly Notice[] }

/** Seeds in, site out: parses, links, builds the client, prerenders and emits into the output folder. */
export async function buildEdition(surroundings: Surroundings, options: BuildOptions): Promise<Built> {
  const { seeds, out, origin, base } = surroundings
  const { edition, spiked, notices } = await makeEdition(seeds)
  const shell = await buildClient(surroundings)
  if (options.shallCompress) await compressAssets(out)
  const setting = { shell, site: { origin, base } }
  const pages = await writeFiles(out, prerenderEdition(edition, setting), options.shallCompress)
  await writeFiles(out, emitEdition(edition), options.shallCompress)
  const all = [...notices, ...listUnpublishable(surroundings)]
  if (options.report !== null) await writeFile(options.report, `${JSON.stringify(all, null, 2)}\n`)
  return { pages, stories: edition.articles.length, spiked: spiked.length, notices: all }
}
