import { readFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { join } from 'node:path'
import { SEARCH_FOLDER } from '#news/search-index.ts'
import type { Made } from '#press/make-edition.ts'

const TYPES: readonly (readonly [path: RegExp, type: string])[] = [
  [/\.js$/, 'text/javascript'],
  [/\.json$/, 'application/json'],
]

/**
 * Answers requests for files of the search index. The index of an edition is made when it is first asked for;
 * `build` answers the folder it lies in.
 */
export function createSearchServer(
  build: (made: Made) => Promise<string>,
): (path: string, made: Made, response: ServerResponse) => Promise<void> {
  const folders = new WeakMap<Made, Promise<string>>()
  return async (path, made, response) => {
    const folder = folders.get(made) ?? build(made)
    folders.set(made, folder)
    const bytes = await readFile(join(await folder, path.slice(SEARCH_FOLDER.length))).catch(() => null)
    const type = TYPES.find(([ending]) => ending.test(path))?.[1] ?? 'application/octet-stream'
    response.writeHead(bytes === null ? 404 : 200, { 'Content-Type': type }).end(bytes ?? '')
  }
}
