import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

const SAMPLE = 40

const weigh = (file: string): number =>
  brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length

const median = (sizes: readonly number[]): number =>
  sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0

/** The median weight of some pages of each kind as brotli, in bytes. */
export function weighPages(site: string): Readonly<Record<string, number>> {
  const list = (folder: string): string[] =>
    readdirSync(join(site, folder))
      .filter((file) => file.endsWith('.html'))
      .sort()
      .slice(0, SAMPLE)
      .map((file) => join(site, folder, file))
  return {
    front: weigh(join(site, 'index.html')),
    section: median(list('section').map(weigh)),
    article: median(list('article').map(weigh)),
  }
}
