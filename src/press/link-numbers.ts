import { parentPort } from 'node:worker_threads'
import { findFirsts } from '#link/find-copies.ts'
import { packWeighed, type Packed } from '#link/pack-weighed.ts'
import type { Sketch } from '#link/sketch-text.ts'
import { weighWords } from '#link/weigh-words.ts'
import { finish } from '#news/steps.ts'
import { keepAlike, readAlike } from './archive/keep-alike.ts'

/*
 * A thread that does for its parent what of linking an edition needs nothing but numbers: it finds sketches that are the
 * same, and weighs the words. It keeps which stories are alike for the next time.
 */

/**
 * What the thread is given: sketches, the oldest first; of each story its words and how many there are; which words are
 * letters; the file that keeps what is alike.
 */
export type Parcel = {
  sketches: readonly Sketch[]
  words: readonly Int32Array[]
  lengths: readonly number[]
  letters: Uint8Array
  file: string
}

/** What the thread tells, one after the other. */
export type Linked = { kind: 'firsts'; firsts: readonly number[] } | { kind: 'weighed'; weighed: Packed }

const tell = (linked: Linked): void =>
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is a window's; a thread has none
  parentPort?.postMessage(linked)

const NONE = new Int32Array(0)

parentPort?.once('message', (message: unknown) => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- sent by `openAside`
  const { sketches, words, lengths, letters, file } = message as Parcel
  tell({ kind: 'firsts', firsts: finish(findFirsts(sketches)) })
  const stories = words.map((mine, at) => ({
    words: mine,
    length: lengths[at] ?? 0,
    opening: 0,
    title: NONE,
    mentions: NONE,
  }))
  const { vectors, alike, keys } = packWeighed(weighWords({ stories, letters }), readAlike(file))
  tell({ kind: 'weighed', weighed: { vectors, alike } })
  keepAlike(file, { alike, keys })
})
