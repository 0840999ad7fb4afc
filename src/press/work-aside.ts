import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { packVocabulary } from '#link/pack-vocabulary.ts'
import { unpackWeighed } from '#link/pack-weighed.ts'
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
  // A build that fails before does not wait for it.
  worker.unref()
  const judged = awaitKind(worker, 'judged')
  const weighed = awaitKind(worker, 'weighed')
  return ({ words, vocabulary, kinds }) => {
    const parcel: Parcel = { words, vocabulary: packVocabulary(vocabulary), kinds, file }
    worker.ref()
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is a window's; a thread has none
    worker.postMessage(parcel)
    return {
      judged: judged.then((found) => found?.judged ?? null),
      weighed: weighed.then((found) => (found === null ? null : unpackWeighed(found.weighed))),
    }
  }
}
