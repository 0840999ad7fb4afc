import { emitEdition } from '#emit/emit-data.ts'
import { emitTwins } from '#emit/emit-twins.ts'
import type { Edition } from '#news/edition.ts'
import type { IsAsked } from '#news/part.ts'
import { SEARCH_FOLDER } from '#news/search-index.ts'
import { prerenderEdition, type Setting } from '#prerender/prerender-edition.ts'
import { listHostFiles } from './list-host-files.ts'
import { listMachineFiles } from './list-machine-files.ts'
import { listClientFiles } from './read-client.ts'
import { buildSearch, listSearchFiles } from './search/build-search.ts'

type File = readonly [path: string, content: string | Uint8Array]

/** How an edition is printed: `client` is the folder of the browser's part. */
export type Printing = {
  setting: Setting
  client: string
  isAsked: IsAsked
  hasCards: boolean
  shallIndex: boolean
}

/** Files that are of the whole edition, or of the site. */
async function* listCommon(edition: Edition, printing: Printing): AsyncGenerator<File, void> {
  const { setting, client, hasCards, shallIndex, isAsked } = printing
  const { site, shell } = setting
  yield* listClientFiles(client)
  yield* listMachineFiles(edition, site, hasCards)
  yield* listHostFiles(edition.articles, site.base, shell.template)
  if (!shallIndex || !isAsked(SEARCH_FOLDER)) return
  for await (const [path, content] of listSearchFiles(await buildSearch(edition.articles)))
    yield [SEARCH_FOLDER + path, content]
}

/** Every file that is asked for, but for the cards, one at a time, so that none is held longer than it takes to write it. */
export async function* listFiles(edition: Edition, printing: Printing): AsyncGenerator<File, void> {
  const { setting, isAsked } = printing
  for await (const file of listCommon(edition, printing))
    if (file[0].startsWith(SEARCH_FOLDER) || isAsked(file[0])) yield file
  yield* prerenderEdition(edition, { ...setting, isAsked })
  yield* emitEdition(edition, isAsked)
  yield* emitTwins(edition, isAsked)
}
