import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { findFirsts } from '#link/find-copies.ts'
import type { Apart } from '#link/link-edition.ts'
import { unpackWeighed } from '#link/pack-weighed.ts'
import { weighWords } from '#link/weigh-words.ts'
import { finish } from '#news/steps.ts'
import type { Linked, Parcel } from './link-numbers.ts'
import type { Aside } from './make-edition.ts'

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- sent by `link-numbers`
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
export function openAside(file: string): ((apart: Apart) => Aside) | null {
  const thread = join(dirname(fileURLToPath(import.meta.url)), '..', 'link-numbers.js')
  if (!existsSync(thread)) return null
  const worker = new Worker(thread)
  // A build that fails before does not wait for it.
  worker.unref()
  const firsts = awaitKind(worker, 'firsts')
  const weighed = awaitKind(worker, 'weighed')
  return ({ reading, sketches }) => {
    const { stories, letters } = reading
    const parcel: Parcel = {
      sketches,
      letters,
      words: stories.map(({ words }) => words),
      lengths: stories.map(({ length }) => length),
      file,
    }
    worker.ref()
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is a window's; a thread has none
    worker.postMessage(parcel)
    return {
      firsts: firsts.then((found) => found?.firsts ?? finish(findFirsts(sketches))),
      weighed: weighed.then((found) => (found === null ? weighWords(reading) : unpackWeighed(found.weighed))),
    }
  }
}
