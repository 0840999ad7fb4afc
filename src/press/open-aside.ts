import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Wording } from '#link/link-edition.ts'
import type { Judgement } from '#link/list-topics.ts'
import { packVocabulary } from '#link/pack-vocabulary.ts'
import { unpackWeighed } from '#link/pack-weighed.ts'
import type { Weighed } from '#link/weigh-words.ts'
import { findLedger } from './ledger.ts'
import type { SeenSeeds } from './list-seeds.ts'
import type { Surroundings } from './surroundings.ts'
import type { Looking, Parcel, Told } from './work-aside.ts'

/** The files of an output folder that are not as a ledger has them. */
export type Looked = { ledger: string; changed: ReadonlySet<string> }

/** Of an edition's words: what is named in it, and how they weigh. */
export type Worded = { judged: Promise<readonly Judgement[] | null>; weighed: Promise<Weighed | null> }

/** What is done beside the press; whatever comes to `null` is still to be done. */
export type Aside = {
  seen: Promise<SeenSeeds | null>
  looked: Promise<Looked | null>
  /** Reads an edition's words; `file` keeps which stories are alike. */
  word: (wording: Wording, file: string) => Worded
}

const NOTHING = Promise.resolve(null)
const NO_ASIDE: Aside = {
  seen: NOTHING,
  looked: NOTHING,
  word: () => ({ judged: NOTHING, weighed: NOTHING }),
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- sent by `work-aside`
const toTold = (message: unknown): Told => message as Told

/** What a thread tells of a kind; `null` where it ends before. */
function awaitKind<Kind extends Told['kind']>(
  worker: Worker,
  kind: Kind,
): Promise<Extract<Told, { kind: Kind }> | null> {
  const isOfKind = (told: Told): told is Extract<Told, { kind: Kind }> => told.kind === kind
  return new Promise((settle) => {
    worker.on('message', (message: unknown) => {
      const told = toTold(message)
      if (isOfKind(told)) settle(told)
    })
    worker.once('error', () => settle(null))
    worker.once('exit', () => settle(null))
  })
}

/**
 * Opens a thread of its own for a build that goes on from another: to look at ten thousands of seeds and files takes as
 * long as to link their stories. Nothing is done aside when there is no ledger, or the press is not bundled and has no
 * such thread.
 */
export function openAside({ out, seeds }: Pick<Surroundings, 'out' | 'seeds'>): Aside {
  const folder = resolve(out)
  const ledger = findLedger(folder)
  const thread = join(dirname(fileURLToPath(import.meta.url)), '..', 'work-aside.js')
  if (ledger === null || !existsSync(thread)) return NO_ASIDE
  const looking: Looking = { seeds, folder, ledger }
  const worker = new Worker(thread, { workerData: looking })
  let awaited = 0
  /** The process goes on while something is awaited, and no longer: a build that fails does not wait for words. */
  const hold = async <T>(answer: Promise<T>): Promise<T> => {
    awaited += 1
    worker.ref()
    const found = await answer
    awaited -= 1
    if (awaited === 0) worker.unref()
    return found
  }
  const [seen, changed] = [awaitKind(worker, 'seen'), awaitKind(worker, 'changed')]
  const [judged, weighed] = [awaitKind(worker, 'judged'), awaitKind(worker, 'weighed')]
  return {
    seen: hold(seen).then((told) => told?.seen ?? null),
    looked: hold(changed).then((told) => (told === null ? null : { ledger, changed: new Set(told.changed) })),
    word: ({ words, vocabulary, kinds }, file) => {
      const parcel: Parcel = { words, vocabulary: packVocabulary(vocabulary), kinds, file }
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is a window's; a thread has none
      worker.postMessage(parcel)
      return {
        judged: hold(judged).then((told) => told?.judged ?? null),
        weighed: hold(weighed).then((told) => (told === null ? null : unpackWeighed(told.weighed))),
      }
    },
  }
}
