import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { unpackWeighed, type Packed } from '#link/pack-weighed.ts'
import { weighWords } from '#link/weigh-words.ts'
import type { Weigh } from './make-edition.ts'
import type { Parcel } from './weigh-stories.ts'

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- sent by `weigh-stories`
const toPacked = (message: unknown): Packed => message as Packed

/**
 * Opens a thread of its own to weigh one edition's words in, while its stories are gathered; `file` keeps which stories
 * are alike. `null` where the press is not bundled and has no such thread.
 */
export function openWeighing(file: string): Weigh | null {
  const thread = join(dirname(fileURLToPath(import.meta.url)), '..', 'weigh-stories.js')
  if (!existsSync(thread)) return null
  const worker = new Worker(thread)
  // A build that fails before does not wait for it.
  worker.unref()
  const answer = new Promise<Packed | null>((settle) => {
    worker.once('message', (message: unknown) => settle(toPacked(message)))
    worker.once('error', () => settle(null))
    worker.once('exit', () => settle(null))
  })
  return async (reading) => {
    const { stories, letters } = reading
    const parcel: Parcel = {
      letters,
      words: stories.map(({ words }) => words),
      lengths: stories.map(({ length }) => length),
      file,
    }
    worker.ref()
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is a window's; a thread has none
    worker.postMessage(parcel)
    const packed = await answer
    return packed === null ? weighWords(reading) : unpackWeighed(packed)
  }
}
