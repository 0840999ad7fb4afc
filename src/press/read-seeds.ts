import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { decodeSeed } from '#parse/decode-seed.ts'
import { parseSeed } from '#parse/parse-seed.ts'
import type { Parsed } from '#news/parsed.ts'
import type { KeptCopy } from './kept-copy.ts'
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

function parseBytes(path: string, bytes: Uint8Array): Parsed {
  const seed = decodeSeed(path, bytes)
  return 'kind' in seed ? seed : refuseEndless(parseSeed(seed))
}

/**
 * Reads and parses one seed, or takes what was kept of it; a file that cannot be read is spiked like any other
 * bad copy.
 */
export function readSeed(folder: string, path: string, kept: KeptCopy | null = null): Parsed {
  try {
    // All at once: to wait for each of ten thousand small files takes longer than to read it.
    const bytes = readFileSync(join(folder, path))
    return kept === null ? parseBytes(path, bytes) : kept.take(path, bytes, () => parseBytes(path, bytes))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : null
    if (code === null) throw error
    const message = `cannot be read (${code}); see that the press may open the file`
    return { kind: 'spiked', seed: path, notices: [{ seed: path, line: 1, column: 1, message }] }
  }
}
