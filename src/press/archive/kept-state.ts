import { closeSync, fstatSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { UNFINISHED } from '#press/batch-file.ts'
import { EMPTY, readState, writePart, type State, type Texts } from './state.ts'
import { sweepArchive } from './sweep-archive.ts'

/** The state that the last build left, the names of its parts, and its files of texts, open, by number. */
export type KeptState = { state: State; parts: readonly string[]; open: readonly number[] }

export const NOTHING: KeptState = { state: EMPTY, parts: [], open: [] }

/** Each build that changes something adds a part; from so many on the state is written as one again. */
const MOST_PARTS = 64

/** Opens files to read; none of them when one is gone or is not whole. */
function openFiles(cache: string, files: readonly Texts[]): readonly number[] | null {
  const open: number[] = []
  try {
    for (const [name, size] of files) {
      const file = openSync(join(cache, name), 'r')
      open.push(file)
      if (fstatSync(file).size !== size) throw new Error(`${name} is cut short`)
    }
    return open
  } catch {
    for (const file of open) closeSync(file)
    return null
  }
}

const pointTo = (cache: string, stem: string): string => join(cache, `${stem}.json`)

/** Reads what is kept in a cache under a stem; nothing when any of it is lost. */
export function readKept(cache: string, stem: string): KeptState {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by `keepState` below
    const parts = JSON.parse(readFileSync(pointTo(cache, stem), 'utf8')) as string[]
    const state = readState(parts.map((name) => join(cache, name)))
    const open = openFiles(cache, state.files)
    return open === null ? NOTHING : { state, parts, open }
  } catch {
    return NOTHING
  }
}

/** Where a state is kept: in files that begin with `stem`, those of this build with `name`; others that begin with `folder` are swept away. */
type Keeping = { cache: string; folder: string; stem: string; name: string }

/** Keeps a state: only what is new in it, unless it has nothing to go on from. */
export function keepState({ cache, folder, stem, name }: Keeping, state: State, before: KeptState): void {
  const isWhole = before.parts.length === 0 || before.parts.length >= MOST_PARTS
  writePart(join(cache, name), state, isWhole ? EMPTY : before.state)
  const parts = isWhole ? [name] : [...before.parts, name]
  const pointer = pointTo(cache, stem)
  writeFileSync(pointer + UNFINISHED, JSON.stringify(parts))
  renameSync(pointer + UNFINISHED, pointer)
  const files = [
    ...state.files.map(([file]) => file),
    ...parts.flatMap((part) => [`${part}.gists`, `${part}.numbers`]),
  ]
  sweepArchive(cache, `${folder}.`, new Set([`${stem}.json`, ...files]))
}
