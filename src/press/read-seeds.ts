import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodeSeed } from '#parse/decode-seed.ts'
import { parseSeed } from '#parse/parse-seed.ts'
import type { Parsed } from '#news/parsed.ts'
import { stepThrough, type Steps } from '#news/steps.ts'
import type { Spiked } from '#news/seed.ts'
import type { Filing } from './archive/open-archive.ts'
import { listSeeds, recallStat, statSeed, type SeenSeeds } from './list-seeds.ts'
import { refuseEndless } from './refuse-endless.ts'

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

/** Files the seeds of a folder, in steps, as they were seen already if they were. Answers those that cannot be read. */
export function* fileSeeds(
  folder: string,
  { file }: Filing,
  seen: SeenSeeds | null = null,
): Steps<readonly Spiked[]> {
  const refused: Spiked[] = []
  yield* stepThrough(seen?.paths ?? listSeeds(folder), (path, at) => {
    try {
      const stat = (seen === null ? null : recallStat(seen, at)) ?? statSeed(folder, path)
      file({ path, stat, read: () => readFileSync(`${folder}/${path}`) }, (bytes) => parseBytes(path, bytes))
    } catch (error) {
      refused.push(refuse(path, error))
    }
  })
  return refused
}
