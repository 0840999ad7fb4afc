import { close, createIndex, type IndexFile } from 'pagefind'
import { minify } from 'vite'
import type { Sheet } from '#emit/search/lay-sheet.ts'
import { addPostings, type Postings } from './postings.ts'
import { readChunk } from './read-chunk.ts'

/** Pagefind's name for words that are taken as they come: ours have been folded already. */
const AS_IS = 'unknown'

/** Sheets of one index: what Pagefind holds in memory at a time. */
const VOLUME = 256

/** What Pagefind made of the sheets: where words occur, and the library that reads an index in the browser. */
export type Fed = { postings: Postings; library: readonly IndexFile[] }

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`)
}

async function indexVolume(sheets: readonly Sheet[]): Promise<readonly IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: AS_IS })
  refuse(errors)
  if (index === undefined) throw new Error('Pagefind made no index')
  const added = await Promise.all(
    sheets.map(({ content }, number) =>
      index.addCustomRecord({ url: String(number).padStart(6, '0'), content, language: AS_IS, meta: {} }),
    ),
  )
  for (const { errors: refused } of added) refuse(refused)
  const { files, errors: failed } = await index.getFiles()
  refuse(failed)
  return files
}

/** The library's script comes as it was written: a sixth less is to be sent of it without its spaces and long names. */
async function shorten({ path, content }: IndexFile): Promise<IndexFile> {
  if (!path.endsWith('.js')) return { path, content }
  const { code } = await minify(path, Buffer.from(content).toString(), { module: true })
  return { path, content: Buffer.from(code) }
}

/** Feeds the sheets to Pagefind, some hundred at a time. Its process ends when they are indexed. */
export async function feedPagefind(sheets: readonly Sheet[]): Promise<Fed> {
  const postings: Postings = new Map()
  let library: readonly IndexFile[] = []
  for (let first = 0; first === 0 || first < sheets.length; first += VOLUME) {
    const volume = sheets.slice(first, first + VOLUME)
    const files = await indexVolume(volume).finally(close)
    // Words are in one chunk each, so that their places stay in order.
    for (const { path, content } of files)
      if (path.startsWith('index/')) addPostings(postings, readChunk(content, volume, first))
    library = files.filter(({ path }) => path === 'pagefind.js' || path === `wasm.${AS_IS}.pagefind`)
  }
  return { postings, library: await Promise.all(library.map(shorten)) }
}
