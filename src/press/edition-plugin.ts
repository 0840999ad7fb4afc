import type { Plugin } from 'vite'
import { SEARCH_FOLDER } from '#news/search-index.ts'
import { buildDevSearch, findDevData, renderDevPage } from './dev-edition.ts'
import { keepEdition } from './keep-edition.ts'
import { createSearchServer } from './search/serve-search.ts'
import type { Surroundings } from './surroundings.ts'

/**
 * Serves the edition in `npm run dev`: pages prerendered when asked for, their data from memory. After a
 * saved seed the reader asks for its data again, in place.
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
