import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { twinPath } from '#news/machine-paths.ts'
import { matchArticlePath } from '#news/paths.ts'
import { findContentType } from './content-type.ts'
import { listAddresses } from './list-addresses.ts'
import { readHostHeaders } from './write-host-headers.ts'
import type { Surroundings } from './surroundings.ts'

const TWIN = /\.md$/
/** Files whose names change with their content. */
const LASTING = /^\/(?:assets|data\/imprint)\//

/** Sends a reader on to another address of the site for good; the query stays. */
function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { Location: location }).end()
}

/** The canonical path for a request that no file answers as it stands; `null` when there is none. */
function findMoved(path: string, addresses: ReadonlyMap<string, string>): string | null {
  const bare = path.length > 1 && path.endsWith('/') ? path.replace(/\/+$/, '') : path
  const id = matchArticlePath(bare.replace(TWIN, ''))?.id
  const page = id === undefined ? undefined : addresses.get(id)
  const canonical = page !== undefined && TWIN.test(bare) ? twinPath(page) : page
  if (canonical !== undefined && canonical !== path) return canonical
  return bare === path || bare === '' ? null : bare
}

/**
 * Serves a built site as a good host would: clean addresses, compressed siblings, immutable hashed assets,
 * 301 for an article's old slug, the site's own page with status 404 for everything unknown, and the
 * security headers. The built folder is read once, when the server is made.
 */
export async function createSiteServer({ out, base }: Surroundings): Promise<Server> {
  const missingPage = await readFile(join(out, '404.html'))
  const headers = readHostHeaders(await readFile(join(out, '_headers'), 'utf8'))
  const addresses = await listAddresses(out)
  const answerMissing = (response: ServerResponse, body: Uint8Array = missingPage) =>
    response
      .writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' })
      .end(body)
  const files = sirv(out, {
    etag: true,
    brotli: true,
    gzip: true,
    extensions: ['html'],
    setHeaders: (response, path) => {
      const age = LASTING.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'
      response.setHeader('Cache-Control', age)
      const type = findContentType(path)
      if (type !== null) response.setHeader('Content-Type', type)
    },
  })
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
    if (pathname === base.slice(0, -1)) return redirect(response, `${base}${search}`)
    if (!pathname.startsWith(base)) return answerMissing(response)
    const path = `/${pathname.slice(base.length)}`
    const moved = findMoved(path, addresses)
    if (moved !== null) return redirect(response, `${base.slice(0, -1)}${moved}${search}`)
    request.url = `${path}${search}`
    // A file may go away under a rebuild between the listing and the reading: one answer breaks, not the server.
    response.once('pipe', (source) => source.once('error', () => response.destroy()))
    return files(request, response, () => void answerMissing(response))
  }
  return createServer(answer)
}
