import { resolve, sep } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { SEARCH_FOLDER } from '#news/search-index.ts'
import { buildDevSearch, findDevData, openDevDesk, renderDevPage } from './dev-edition.ts'
import type { Made } from './make-edition.ts'
import { createSearchServer } from './search/serve-search.ts'
import type { Surroundings } from './surroundings.ts'

/** Keeps the edition of the last good state of the seeds, and tells the reader when there is a new one. */
function keepEdition(server: ViteDevServer, seeds: string): () => Promise<Made> {
  const folder = resolve(seeds) + sep
  const make = openDevDesk(server, seeds)
  let current = make()
  const renew = async (previous: Promise<Made>): Promise<Made> => {
    try {
      const made = await make()
      server.ws.send({ type: 'custom', event: 'broadsheet:edition' })
      return made
    } catch (error) {
      server.config.logger.error(String(error))
      return previous
    }
  }
  server.watcher.add(folder)
  server.watcher.on('all', (_event, file) => {
    if (resolve(file).startsWith(folder)) current = renew(current)
  })
  return () => current
}

/**
 * Serves the edition in `npm run dev`: pages prerendered when asked for, their data from memory. A saved
 * seed makes the edition anew, and the reader asks for its data again, in place.
 */
export function editionPlugin({ seeds }: Surroundings): Plugin {
  return {
    name: 'broadsheet:edition',
    apply: 'serve',
    configureServer(server) {
      const getEdition = keepEdition(server, seeds)
      const serveSearch = createSearchServer((made) => buildDevSearch(server, made))
      const toPath = (url: string) =>
        new URL(url, 'http://localhost').pathname.slice(server.config.base.length)
      server.middlewares.use((request, response, next) => {
        const path = toPath(request.originalUrl ?? '/')
        const isSearch = path.startsWith(SEARCH_FOLDER)
        if (!isSearch && !path.startsWith('data/')) return next()
        const answer = async () => {
          if (isSearch) return serveSearch(path, await getEdition(), response)
          const text = await findDevData(server, await getEdition(), path)
          response
            .writeHead(text === null ? 404 : 200, { 'Content-Type': 'application/json' })
            .end(text ?? 'null')
        }
        return void answer().catch(next)
      })
      return () => {
        server.middlewares.use((request, response, next) => {
          const path = `/${toPath(request.originalUrl ?? '/')}`
          const answer = async () => {
            const { status, html } = await renderDevPage(server, await getEdition(), path)
            response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' }).end(html)
          }
          void answer().catch(next)
        })
      }
    },
  }
}
