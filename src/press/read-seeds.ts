import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { decodeSeed } from '#parse/decode-seed.ts'
import { parseSeed } from '#parse/parse-seed.ts'
import type { Parsed } from '#news/parsed.ts'
import { stepThrough, type Steps } from '#news/steps.ts'
import type { Spiked } from '#news/seed.ts'
import type { Filing } from './archive/open-archive.ts'
import { refuseEndless } from './refuse-endless.ts'

const SEED = /\.(?:txt|md|html?)$/i

function* walk(folder: string, below: string): Generator<string, void> {
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const path = below + entry.name
    if (entry.isDirectory()) yield* walk(folder, `${path}/`)
    else if (entry.isFile() && SEED.test(entry.name)) yield path
  }
}

/** Paths of the seeds below a folder, relative to it, with `/` between their parts, in code-unit order. */
export const listSeeds = (folder: string): readonly string[] => [...walk(folder, '')].sort()

function parseBytes(path: string, bytes: Uint8Array): Parsed {
  const seed = decodeSeed(path, bytes)
  return 'kind' in seed ? seed : refuseEndless(parseSeed(seed))
}

/** A file that cannot be read is spiked like any other bad copy; what is wrong with the code is thrown. */
function refuse(path: string, error: unknown): Spiked {
  const code = error instanceof Error && 'code' in error ? String(error.code) : null
  if (code === null) throw error
  const message = `cannot be read (${code}); see that the press may open the file`
  return { kind: 'spiked', seed: path, notices: [{ seed: path, line: 1, column: 1, message }] }
}

/** Reads and parses one seed. */
export function readSeed(folder: string, path: string): Parsed {
  try {
    return parseBytes(path, readFileSync(join(folder, path)))
  } catch (error) {
    return refuse(path, error)
  }
}

/** Files the seeds of a folder, in steps. Answers those that cannot be read. */
export function* fileSeeds(folder: string, { file }: Filing): Steps<readonly Spiked[]> {
  const refused: Spiked[] = []
  yield* stepThrough(listSeeds(folder), (path) => {
    const full = `${folder}/${path}`
    try {
      // All at once: to wait for each of ten thousand small files takes longer than to look at it.
      const { size, mtimeMs, ctimeMs, ino } = statSync(full)
      file({ path, stat: [size, mtimeMs, ctimeMs, ino], read: () => readFileSync(full) }, (bytes) =>
        parseBytes(path, bytes),
      )
    } catch (error) {
      refused.push(refuse(path, error))
    }
  })
  return refused
}
