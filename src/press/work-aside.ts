import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { findFirsts } from '#link/find-copies.ts'
import { judgeTopics } from '#link/list-topics.ts'
import { packVocabulary } from '#link/pack-vocabulary.ts'
import { unpackWeighed } from '#link/pack-weighed.ts'
import { weighWords } from '#link/weigh-words.ts'
import { finish } from '#news/steps.ts'
import type { Linked, Parcel } from './link-words.ts'
import type { Aside } from './make-edition.ts'

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- sent by `link-words`
const toLinked = (message: unknown): Linked => message as Linked

/** What a thread tells of a kind; `null` where it ends before. */
function awaitKind<Kind extends Linked['kind']>(
  worker: Worker,
  kind: Kind,
): Promise<Extract<Linked, { kind: Kind }> | null> {
  const isOfKind = (linked: Linked): linked is Extract<Linked, { kind: Kind }> => linked.kind === kind
  return new Promise((settle) => {
    worker.on('message', (message: unknown) => {
      const linked = toLinked(message)
      if (isOfKind(linked)) settle(linked)
    })
    worker.once('error', () => settle(null))
    worker.once('exit', () => settle(null))
  })
}

/**
 * Opens a thread of its own to work for one edition while its stories are gathered; `file` keeps which stories are alike.
 * `null` where the press is not bundled and has no such thread.
 */
export function openAside(file: string): Aside | null {
  const thread = join(dirname(fileURLToPath(import.meta.url)), '..', 'link-words.js')
  if (!existsSync(thread)) return null
  const worker = new Worker(thread)
  worker.unref()
  let awaited = 0
  /** The process goes on while something is awaited, and no longer: a build that fails does not wait for it. */
  const hold = async <T>(answer: Promise<T>): Promise<T> => {
    awaited += 1
    worker.ref()
    const found = await answer
    awaited -= 1
    if (awaited === 0) worker.unref()
    return found
  }
  const compared = awaitKind(worker, 'compared')
  const judged = awaitKind(worker, 'judged')
  const weighed = awaitKind(worker, 'weighed')
  const send = (parcel: Parcel): void =>
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is a window's; a thread has none
    worker.postMessage(parcel)
  return {
    compare: async (sketches) => {
      send({ kind: 'sketches', sketches })
      return (await hold(compared))?.firsts ?? finish(findFirsts(sketches))
    },
    word: ({ words, vocabulary, kinds }, reading) => {
      send({ kind: 'words', words, vocabulary: packVocabulary(vocabulary), kinds, file })
      return {
        judged: hold(judged).then((found) => found?.judged ?? finish(judgeTopics(reading, kinds))),
        weighed: hold(weighed).then((found) =>
          found === null ? weighWords(reading) : unpackWeighed(found.weighed),
        ),
      }
    },
  }
}
