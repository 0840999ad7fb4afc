import { parentPort } from 'node:worker_threads'
import { packWeighed } from '#link/pack-weighed.ts'
import { weighWords } from '#link/weigh-words.ts'

/* A thread that weighs the words of one edition for its parent. */

/** What the thread is given: of each story its words and how many there are; which words are letters. */
export type Parcel = { words: readonly Int32Array[]; lengths: readonly number[]; letters: Uint8Array }

const NONE = new Int32Array(0)

parentPort?.once('message', (message: unknown) => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- sent by `openWeighing`
  const { words, lengths, letters } = message as Parcel
  const stories = words.map((mine, at) => ({
    words: mine,
    length: lengths[at] ?? 0,
    opening: 0,
    title: NONE,
    mentions: NONE,
  }))
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is a window's; a thread has none
  parentPort?.postMessage(packWeighed(weighWords({ stories, letters })))
})
