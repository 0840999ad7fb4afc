import { parentPort, workerData } from 'node:worker_threads'
import { judgeTopics, type Judgement, type SpeakerKinds } from '#link/list-topics.ts'
import { unpackVocabulary, type PackedVocabulary } from '#link/pack-vocabulary.ts'
import { packWeighed, type Packed } from '#link/pack-weighed.ts'
import { readStories } from '#link/read-stories.ts'
import { weighWords } from '#link/weigh-words.ts'
import { finish } from '#news/steps.ts'
import { keepAlike, readAlike } from './archive/keep-alike.ts'
import { listChanged, parseLedger } from './ledger.ts'
import { lookAtSeeds, type SeenSeeds } from './list-seeds.ts'

/*
 * A thread that works beside the press. It looks at seeds while the press reads what was kept of them, and at every file
 * of an output folder. Then it does what of linking needs nothing but words: it judges what is named, and weighs the
 * words. It keeps which stories are alike for the next time.
 */

/** What the thread is begun with: the seeds' folder, the output folder, and the file of the ledger that tells of it. */
export type Looking = { seeds: string; folder: string; ledger: string }

/** What it is given later: by place of a story its words, what is known of words and speakers, the file that keeps what is alike. */
export type Parcel = {
  words: readonly Int32Array[]
  vocabulary: PackedVocabulary
  kinds: SpeakerKinds
  file: string
}

/** What it tells, one after the other: of output files the paths of those that do not lie there as the ledger has them. */
export type Told =
  | { kind: 'seen'; seen: SeenSeeds }
  | { kind: 'changed'; changed: readonly string[] }
  | { kind: 'judged'; judged: readonly Judgement[] }
  | { kind: 'weighed'; weighed: Packed }

const tell = (told: Told): void =>
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is a window's; a thread has none
  parentPort?.postMessage(told)

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

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- given by `openAside`
const { seeds, folder, ledger } = workerData as Looking
tell({ kind: 'seen', seen: lookAtSeeds(seeds) })
tell({ kind: 'changed', changed: listChanged(folder, parseLedger(ledger)) })
