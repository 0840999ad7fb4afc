import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { PageKind } from '#prerender/page.ts'
import type { Preloads, Shell, Styles } from '#prerender/shell.ts'

type Chunk = { file: string; imports?: string[]; assets?: string[] }
type Manifest = Readonly<Record<string, Chunk>>

/** What the main script imports when the page is idle. */
const READER_MODULES = ['src/read/hydrate.ts', 'src/read/routing.ts', 'src/read/start-reader.tsx']

const ROUTE_MODULES: Readonly<Record<PageKind, readonly string[]>> = {
  front: ['src/read/page/front-route.tsx'],
  section: ['src/read/page/section-route.tsx'],
  article: ['src/read/page/article-route.tsx'],
  quotes: ['src/read/page/quotes-route.tsx', 'src/read/quotes/quotes.css?url'],
  topic: ['src/read/page/topic-route.tsx'],
  saved: ['src/read/page/saved-route.tsx'],
  search: ['src/read/page/search-route.tsx'],
  missing: [],
}

/** The chunks of a module and of what it imports at once, each once. */
function listChunks(manifest: Manifest, name: string, seen = new Set<string>()): Chunk[] {
  const chunk = manifest[name]
  if (chunk === undefined || seen.has(name)) return []
  seen.add(name)
  return [chunk, ...(chunk.imports ?? []).flatMap((next) => listChunks(manifest, next, seen))]
}

/** What each kind of page wants early, the main script before all else. */
export async function readPreloads(client: string, base: string): Promise<Shell['preloads']> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Vite documents this file's shape
  const manifest = JSON.parse(await readFile(join(client, 'manifest.json'), 'utf8')) as Manifest
  const address = (file: string): string => `${base}${file}`
  const linked = listChunks(manifest, 'index.html')
  // Whatever the entry drags along would run before the first paint, and its words would be missing from the style.
  if (linked.length > 1)
    throw new Error(
      `the entry waits for ${linked
        .map(({ file }) => file)
        .slice(1)
        .join(', ')}`,
    )
  const preload = (kind: PageKind): Preloads => {
    const chunks = [...READER_MODULES, ...ROUTE_MODULES[kind]].flatMap((name) => listChunks(manifest, name))
    const own = [...new Set([...linked, ...chunks])]
    const styles = new Set(own.flatMap(({ assets = [] }) => assets.filter((asset) => asset.endsWith('.css'))))
    return { scripts: own.map(({ file }) => address(file)), styles: [...styles].map(address) }
  }
  return {
    front: preload('front'),
    section: preload('section'),
    article: preload('article'),
    quotes: preload('quotes'),
    topic: preload('topic'),
    saved: preload('saved'),
    search: preload('search'),
    missing: preload('missing'),
  }
}

/** The shell that pages are set in, from a built client. */
export async function readShell(client: string, base: string): Promise<Shell> {
  const template = await readFile(join(client, 'index.html'), 'utf8')
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own file
  const styles = JSON.parse(await readFile(join(client, 'styles.json'), 'utf8')) as Styles
  return { template, preloads: await readPreloads(client, base), styles }
}

/** What the press alone reads of a built client. */
const UNPUBLISHED: ReadonlySet<string> = new Set(['index.html', 'manifest.json', 'styles.json'])

/** The built client's files that go into the site as they are, as `[path, bytes]`. */
export async function* listClientFiles(
  client: string,
): AsyncIterable<readonly [path: string, bytes: Uint8Array]> {
  const entries = await readdir(client, { recursive: true, withFileTypes: true })
  for (const entry of entries) {
    if (!entry.isFile() || UNPUBLISHED.has(entry.name)) continue
    const file = join(entry.parentPath, entry.name)
    yield [relative(client, file).split(sep).join('/'), await readFile(file)]
  }
}
