import { createStore, promisifyRequest } from 'idb-keyval'
import { changeLibrary, type Change } from './change-library.ts'
import { describeRefusal } from './describe-refusal.ts'
import type { DeviceState } from './device-state.ts'
import type { Library } from './library.ts'
import { readShelves } from './read-shelves.ts'
import { signal } from './signal.ts'

const SHELVES = ['saved', 'read', 'places'] as const

/** Makes an act of the reader last, or only looks at what is kept when there is none. */
export type AskLibrary = (change: Change | null) => Promise<Exclude<DeviceState, { kind: 'closed' }>>

const readAll = async (store: IDBObjectStore): Promise<Library> =>
  readShelves(await Promise.all(SHELVES.map((shelf) => promisifyRequest<unknown>(store.get(shelf)))))

/** Reads, changes and writes within one transaction: acts in several tabs follow one another, and one that fails changes nothing. */
async function changeStore(store: IDBObjectStore, change: Change): Promise<Library> {
  const before = await readAll(store)
  const after = changeLibrary(before, change)
  try {
    for (const shelf of SHELVES) if (after[shelf] !== before[shelf]) store.put(after[shelf], shelf)
  } catch (error) {
    store.transaction.abort()
    throw error
  }
  await promisifyRequest(store.transaction)
  return after
}

/** The library in the browser's IndexedDB of that name. Other tabs and later visits are told of every change. */
export function openLibrary(name: string): AskLibrary {
  const useStore = createStore(name, 'shelves')
  return async (change) => {
    try {
      const library = await (change === null
        ? useStore('readonly', readAll)
        : useStore('readwrite', (store) => changeStore(store, change)))
      if (change !== null) signal(name)
      return { kind: 'open', library }
    } catch (error) {
      return { kind: 'refused', sentence: describeRefusal(error) }
    }
  }
}
