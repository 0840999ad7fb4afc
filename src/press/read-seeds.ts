import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { decodeSeed } from '#parse/decode-seed.ts'
import { parseSeed } from '#parse/parse-seed.ts'
import type { Parsed } from '#news/parsed.ts'
import { refuseEndless } from './refuse-endless.ts'

const SEED = /\.(?:txt|md|html?)$/i

/** Paths of the seeds below a folder, relative to it, with `/` between their parts, in code-unit order. */
export async function listSeeds(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && SEED.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

/** Reads and parses one seed; a file that cannot be read is spiked like any other bad copy. */
export async function readSeed(folder: string, path: string): Promise<Parsed> {
  try {
    const seed = decodeSeed(path, await readFile(join(folder, path)))
    return 'kind' in seed ? seed : refuseEndless(parseSeed(seed))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : null
    if (code === null) throw error
    const message = `cannot be read (${code}); see that the press may open the file`
    return { kind: 'spiked', seed: path, notices: [{ seed: path, line: 1, column: 1, message }] }
  }
}
