import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { emitSearchLists } from '#emit/search/emit-search-lists.ts'
import { laySheet } from '#emit/search/lay-sheet.ts'
import { numberStories } from '#emit/search/number-stories.ts'
import { makeSearchRecord, type SearchRecord } from '#emit/search/search-record.ts'
import type { Edition } from '#news/edition.ts'
import { bindIndex } from './bind-index.ts'
import { repack } from './pagefind-bytes.ts'
import { SHEET } from './postings.ts'

const CACHE = 'node_modules/.cache/broadsheet/search'
const PAGEFIND = 'node_modules/pagefind/package.json'
const SOURCES = ['src/emit/search', 'src/press/search']
const SOURCE_FILES = ['search-words', 'search-text', 'search-index', 'quire-places'].map(
  (name) => `src/news/${name}.ts`,
)

type File = readonly [path: string, content: string | Uint8Array]

/** What every first query fetches and Pagefind has packed by itself. */
const ALWAYS = /\.(?:pagefind|pf_meta)$/

/** The files of Pagefind's with their compressed siblings, where those are worth it. */
function* addSiblings(files: Iterable<readonly [path: string, content: Uint8Array]>): Generator<File, void> {
  for (const [path, content] of files) {
    yield [path, content]
    if (ALWAYS.test(path)) yield [`${path}.br`, repack(content)]
  }
}

/** A name for everything the index is made from: the stories, this code, Pagefind. */
async function nameBuild(records: readonly SearchRecord[]): Promise<string> {
  const folders = await Promise.all(
    SOURCES.map(async (folder) => (await readdir(folder)).sort().map((file) => join(folder, file))),
  )
  const hash = createHash('sha256')
  for (const file of [PAGEFIND, ...SOURCE_FILES, ...folders.flat()]) hash.update(await readFile(file))
  for (const record of records) hash.update(JSON.stringify(record))
  return hash.digest('hex').slice(0, 10)
}

/** Every file of the index. */
async function* makeFiles(records: readonly SearchRecord[], build: string): AsyncGenerator<File, void> {
  const count = Math.max(1, Math.ceil(records.length / SHEET))
  const sheets = Array.from({ length: count }, (_, number) =>
    laySheet(records.slice(number * SHEET, (number + 1) * SHEET)),
  )
  // Pagefind and Vite are large: they are loaded only when there is something to index.
  const { feedPagefind } = await import('./feed-pagefind.ts')
  const { postings, library } = await feedPagefind(sheets)
  yield* addSiblings(library.map(({ path, content }) => [path, content] as const))
  const { version }: { version: string } = JSON.parse(await readFile(PAGEFIND, 'utf8'))
  yield* addSiblings(bindIndex({ postings, stories: records.length, build, version }))
  yield* emitSearchLists(records, build)
}

/**
 * Makes the search index; answers the folder it lies in. Stories that were indexed before cost nothing but the
 * reading: the index is kept in the cache of `node_modules`.
 */
export async function buildSearch({ stories, openArticle }: Edition): Promise<string> {
  const records = numberStories(stories).map(({ id }) => makeSearchRecord(openArticle(id)))
  const build = await nameBuild(records)
  const folder = resolve(CACHE, build)
  if (existsSync(folder)) return folder
  const draft = `${folder}-${process.pid}`
  for await (const [path, content] of makeFiles(records, build)) {
    await mkdir(dirname(join(draft, path)), { recursive: true })
    await writeFile(join(draft, path), content)
  }
  await rename(draft, folder).catch(() => rm(draft, { recursive: true }))
  return folder
}

/** The files of an index, by their paths below the search folder. */
export async function* listSearchFiles(folder: string): AsyncGenerator<readonly [string, Uint8Array], void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name)
    if (entry.isFile()) yield [relative(folder, file).split(sep).join('/'), await readFile(file)]
  }
}
