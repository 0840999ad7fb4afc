import { parentPort } from 'node:worker_threads'
import { judgeTopics, type Judgement, type SpeakerKinds } from '#link/list-topics.ts'
import { unpackVocabulary, type PackedVocabulary } from '#link/pack-vocabulary.ts'
import { packWeighed, type Packed } from '#link/pack-weighed.ts'
import { readStories } from '#link/read-stories.ts'
import { weighWords } from '#link/weigh-words.ts'
import { finish } from '#news/steps.ts'
import { keepAlike, readAlike } from './archive/keep-alike.ts'

/*
 * A thread that does for its parent what of linking an edition needs nothing but words: it judges what is named, and
 * weighs the words. It keeps which stories are alike for the next time.
 */

/** What the thread is given: by place of a story its words, what is known of words and speakers, the file that keeps what is alike. */
export type Parcel = {
  words: readonly Int32Array[]
  vocabulary: PackedVocabulary
  kinds: SpeakerKinds
  file: string
}

/** What the thread tells, one after the other. */
export type Linked = { kind: 'judged'; judged: readonly Judgement[] } | { kind: 'weighed'; weighed: Packed }

const tell = (linked: Linked): void =>
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is a window's; a thread has none
  parentPort?.postMessage(linked)

parentPort?.once('message', (message: unknown) => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- sent by `openAside`
  const { words, vocabulary, kinds, file } = message as Parcel
  const gists = words.map((mine) => ({ words: mine }))
  const reading = finish(readStories(gists, unpackVocabulary(vocabulary)))
  tell({ kind: 'judged', judged: finish(judgeTopics(reading, kinds)) })
  const { vectors, alike, keys } = packWeighed(weighWords(reading), readAlike(file))
  tell({ kind: 'weighed', weighed: { vectors, alike } })
  keepAlike(file, { alike, keys })
})
