import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isRunnableDevEnvironment, type ViteDevServer } from 'vite'
import { joinPieces } from '#prerender/piece.ts'
import { NO_PRELOADS } from '#prerender/shell.ts'
import type * as EmitData from '#emit/emit-data.ts'
import type * as ListPages from '#prerender/list-pages.ts'
import type * as PrerenderEdition from '#prerender/prerender-edition.ts'
import type { Made } from './make-edition.ts'
import type * as OpenDesk from './open-desk.ts'
import { runInSlices } from './run-in-slices.ts'
import type * as BuildSearch from './search/build-search.ts'

/** Imports a module of `src/` as the dev server sees it: fresh after every edit of it or of what it imports. */
async function importFresh<T>(server: ViteDevServer, path: string): Promise<T> {
  const { ssr } = server.environments
  if (ssr === undefined || !isRunnableDevEnvironment(ssr)) throw new Error('Vite has no ssr environment')
  return ssr.runner.import<T>(path)
}

/** A function that answers a desk with the parser and linker as they are on disk: the same one while they stay. */
export function findDevDesk(server: ViteDevServer, seeds: string): () => Promise<OpenDesk.Desk> {
  let known: { open: typeof OpenDesk.openDesk; desk: OpenDesk.Desk } | null = null
  return async () => {
    const { openDesk } = await importFresh<typeof OpenDesk>(server, '/src/press/open-desk.ts')
    if (known?.open !== openDesk) known = { open: openDesk, desk: openDesk(seeds, runInSlices) }
    return known.desk
  }
}

/** The JSON at a data path (`data/…`), or `null` when the edition has none there. */
export async function findDevData(server: ViteDevServer, made: Made, path: string): Promise<string | null> {
  const { findData } = await importFresh<typeof EmitData>(server, '/src/emit/emit-data.ts')
  return findData(made.edition, path)
}

/** Indexes the edition; answers the folder the index lies in. */
export async function buildDevSearch(server: ViteDevServer, { edition }: Made): Promise<string> {
  const { buildSearch } = await importFresh<typeof BuildSearch>(server, '/src/press/search/build-search.ts')
  return buildSearch(edition)
}

/** Prerenders the page at a path below the base, or the missing page with status 404. */
export async function renderDevPage(
  server: ViteDevServer,
  { edition }: Made,
  path: string,
): Promise<{ status: number; html: string }> {
  const { listPages, MISSING_PATH } = await importFresh<typeof ListPages>(
    server,
    '/src/prerender/list-pages.ts',
  )
  const { createPrerenderer } = await importFresh<typeof PrerenderEdition>(
    server,
    '/src/prerender/prerender-edition.ts',
  )
  const drafts = [...listPages(edition)]
  const asked = drafts.find((draft) => draft.path === path && path !== MISSING_PATH)
  const draft = asked ?? drafts.find((one) => one.path === MISSING_PATH)
  if (draft === undefined) throw new Error('an edition always has its missing page')
  const raw = await readFile(join(server.config.root, 'index.html'), 'utf8')
  const shell = { template: await server.transformIndexHtml(path, raw), preloads: NO_PRELOADS }
  const prerender = await createPrerenderer(edition, {
    shell,
    site: { origin: null, base: server.config.base },
  })
  return { status: asked === undefined ? 404 : 200, html: joinPieces(await prerender(draft.open())) }
}
