import { parentPort } from 'node:worker_threads'
import { packWeighed, type Packed } from '#link/pack-weighed.ts'
import { weighWords } from '#link/weigh-words.ts'
import { keepAlike, readAlike } from './archive/keep-alike.ts'

/* A thread that weighs the words of one edition for its parent, and keeps which stories are alike for the next time. */

/**
 * What the thread is given: of each story its words and how many there are; which words are letters; the file that keeps
 * what is alike.
 */
export type Parcel = {
  words: readonly Int32Array[]
  lengths: readonly number[]
  letters: Uint8Array
  file: string
}

const NONE = new Int32Array(0)

parentPort?.once('message', (message: unknown) => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- sent by `openWeighing`
  const { words, lengths, letters, file } = message as Parcel
  const stories = words.map((mine, at) => ({
    words: mine,
    length: lengths[at] ?? 0,
    opening: 0,
    title: NONE,
    mentions: NONE,
  }))
  const { vectors, alike, keys } = packWeighed(weighWords({ stories, letters }), readAlike(file))
  const packed: Packed = { vectors, alike }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is a window's; a thread has none
  parentPort?.postMessage(packed)
  keepAlike(file, { alike, keys })
})
