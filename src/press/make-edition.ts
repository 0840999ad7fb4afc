import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { holdArticles } from '#link/hold-articles.ts'
import { linkEdition } from '#link/link-edition.ts'
import type { Edition } from '#news/edition.ts'
import type { Notice } from '#news/notice.ts'
import type { ParsedArticle } from '#news/parsed.ts'
import type { Spiked } from '#news/seed.ts'
import { parseSettings } from '#parse/parse-settings.ts'
import type { KeptCopy } from './kept-copy.ts'
import { listSeeds, readSeed } from './read-seeds.ts'
import type { Stopwatch } from './stopwatch.ts'

/** An edition as the press has it: with the seeds it refused and everything odd in the copy. */
export type Made = { edition: Edition; spiked: readonly Spiked[]; notices: readonly Notice[] }

/** What earlier builds have kept, and a watch to time the work by. */
type Making = { kept?: KeptCopy | null; stopwatch?: Stopwatch }

async function readSettings(folder: string): Promise<string | null> {
  return readFile(join(folder, 'edition.json'), 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  })
}

/** Reads a folder of seeds and links what could be parsed. Throws when the folder itself cannot be read. */
export async function makeEdition(folder: string, { kept, stopwatch }: Making = {}): Promise<Made> {
  const { settings, notices: oddSettings } = parseSettings(await readSettings(folder))
  const articles: ParsedArticle[] = []
  const spiked: Spiked[] = []
  for (const path of await listSeeds(folder)) {
    const parsed = readSeed(folder, path, kept ?? null)
    if (parsed.kind === 'spiked') spiked.push(parsed)
    else articles.push(parsed)
  }
  kept?.close()
  stopwatch?.lap('parse')
  const edition = linkEdition(holdArticles(articles), settings)
  stopwatch?.lap('link')
  const notices = [
    ...oddSettings,
    ...spiked.flatMap((seed) => seed.notices),
    ...articles.flatMap(({ article }) => article.notices),
    ...edition.notices,
  ]
  return { edition, spiked, notices }
}
