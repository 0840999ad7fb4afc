import { closeSync, fstatSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { UNFINISHED } from '#press/batch-file.ts'
import { EMPTY, readState, writeState, type State, type Texts } from './state.ts'
import { sweepArchive } from './sweep-archive.ts'

/** The state that the last build left, and its files of texts, open, by number. */
export type KeptState = { state: State; open: readonly number[] }

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
  const nothing = { state: EMPTY, open: [] }
  try {
    const state = readState(join(cache, readFileSync(pointTo(cache, stem), 'utf8')))
    const open = openFiles(cache, state.files)
    return open === null ? nothing : { state, open }
  } catch {
    return nothing
  }
}

/** Keeps a state under a stem, in files of a name of their own, and sweeps away what else begins with `folder`. */
export function keepState(
  { cache, folder, stem, name }: { cache: string; folder: string; stem: string; name: string },
  state: State,
): void {
  writeState(join(cache, name), state)
  const pointer = pointTo(cache, stem)
  writeFileSync(pointer + UNFINISHED, name)
  renameSync(pointer + UNFINISHED, pointer)
  const texts = state.files.map(([file]) => file)
  sweepArchive(cache, `${folder}.`, new Set([`${stem}.json`, `${name}.gists`, `${name}.numbers`, ...texts]))
}
