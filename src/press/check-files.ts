import { parentPort, workerData } from 'node:worker_threads'
import { listChanged, parseLedger } from './ledger.ts'
import { lookAtSeeds, type SeenSeeds } from './list-seeds.ts'

/*
 * A thread that looks at seeds while the press reads what was kept of them, and at every file of an output folder while
 * it links: tells its parent first what it saw of the seeds, then the paths of those files that do not lie there as the
 * ledger has them.
 */

/** What the thread is given: the seeds' folder, the output folder, and the file of the ledger that tells of it. */
export type Checking = { seeds: string; folder: string; ledger: string }

/** What the thread tells. */
export type Found = { kind: 'seen'; seen: SeenSeeds } | { kind: 'changed'; changed: readonly string[] }

const tell = (found: Found): void =>
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is a window's; a thread has none
  parentPort?.postMessage(found)

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- given by `lookAhead`
const { seeds, folder, ledger } = workerData as Checking
tell({ kind: 'seen', seen: lookAtSeeds(seeds) })
tell({ kind: 'changed', changed: listChanged(folder, parseLedger(ledger)) })
