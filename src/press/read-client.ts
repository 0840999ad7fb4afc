import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { PageKind } from '#prerender/page.ts'
import type { Shell, Styles } from '#prerender/shell.ts'

type Chunk = { file: string; imports?: string[] }
type Manifest = Readonly<Record<string, Chunk>>

/** What `main.tsx` imports when the page is idle. */
const READER_MODULES = ['src/read/hydrate.ts', 'src/read/routing.ts', 'src/read/start-reader.tsx']

const ROUTE_MODULES: Readonly<Record<PageKind, readonly string[]>> = {
  front: ['src/read/page/front-route.tsx'],
  section: ['src/read/page/section-route.tsx'],
  article: ['src/read/page/article-route.tsx'],
  saved: ['src/read/page/saved-route.tsx'],
  search: ['src/read/page/search-route.tsx'],
  missing: [],
}

/** Files of a module and of what it imports at once, each once. */
function listFiles(manifest: Manifest, name: string, seen = new Set<string>()): string[] {
  const chunk = manifest[name]
  if (chunk === undefined || seen.has(name)) return []
  seen.add(name)
  return [chunk.file, ...(chunk.imports ?? []).flatMap((next) => listFiles(manifest, next, seen))]
}

/** The scripts each kind of page wants early, as root-relative addresses. */
export async function readPreloads(client: string, base: string): Promise<Shell['preloads']> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Vite documents this file's shape
  const manifest = JSON.parse(await readFile(join(client, 'manifest.json'), 'utf8')) as Manifest
  const linked = new Set(listFiles(manifest, 'index.html'))
  const preload = (kind: PageKind): string[] => {
    const files = [...READER_MODULES, ...ROUTE_MODULES[kind]].flatMap((name) => listFiles(manifest, name))
    return [...new Set(files)].filter((file) => !linked.has(file)).map((file) => `${base}${file}`)
  }
  const kinds: PageKind[] = ['front', 'section', 'article', 'saved', 'search', 'missing']
  const [front = [], section = [], article = [], saved = [], search = [], missing = []] = kinds.map(preload)
  return { front, section, article, saved, search, missing }
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
