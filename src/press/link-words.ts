import { parentPort } from 'node:worker_threads'
import { findFirsts } from '#link/find-copies.ts'
import { judgeTopics, type Judgement, type SpeakerKinds } from '#link/list-topics.ts'
import { unpackVocabulary, type PackedVocabulary } from '#link/pack-vocabulary.ts'
import { packWeighed, type Packed } from '#link/pack-weighed.ts'
import { readStories } from '#link/read-stories.ts'
import type { Sketch } from '#link/sketch-text.ts'
import { weighWords } from '#link/weigh-words.ts'
import { finish } from '#news/steps.ts'
import { keepAlike, readAlike } from './archive/keep-alike.ts'

/*
 * A thread that does for its parent what of linking an edition needs little but numbers: it finds sketches that are the
 * same, judges what is named, and weighs the words. It keeps which stories are alike for the next time.
 */

/**
 * What the thread is given, one after the other: sketches, the oldest first; by place of a story its words, with what is
 * known of words and speakers, and the file that keeps what is alike.
 */
export type Parcel =
  | { kind: 'sketches'; sketches: readonly Sketch[] }
  | {
      kind: 'words'
      words: readonly Int32Array[]
      vocabulary: PackedVocabulary
      kinds: SpeakerKinds
      file: string
    }

/** What the thread tells, one after the other. */
export type Linked =
  | { kind: 'compared'; firsts: readonly number[] }
  | { kind: 'judged'; judged: readonly Judgement[] }
  | { kind: 'weighed'; weighed: Packed }

const tell = (linked: Linked): void =>
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is a window's; a thread has none
  parentPort?.postMessage(linked)

function link(parcel: Parcel): void {
  if (parcel.kind === 'sketches') {
    tell({ kind: 'compared', firsts: finish(findFirsts(parcel.sketches)) })
    return
  }
  const { words, vocabulary, kinds, file } = parcel
  const reading = finish(
    readStories(
      words.map((mine) => ({ words: mine })),
      unpackVocabulary(vocabulary),
    ),
  )
  tell({ kind: 'judged', judged: finish(judgeTopics(reading, kinds)) })
  const { vectors, alike, keys } = packWeighed(weighWords(reading), readAlike(file))
  tell({ kind: 'weighed', weighed: { vectors, alike } })
  keepAlike(file, { alike, keys })
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- sent by `openAside`
parentPort?.on('message', (message: unknown) => link(message as Parcel))
