import { parentPort, workerData } from 'node:worker_threads'
import { listChanged, parseLedger } from './ledger.ts'

/*
 * A thread that looks at every file of an output folder while the press reads and links: tells its parent the
 * paths of those that do not lie there as the ledger has them.
 */

/** What the thread is given: the folder, and the file of the ledger that tells of it. */
export type Checking = { folder: string; ledger: string }

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- given by `lookAhead`
const { folder, ledger } = workerData as Checking
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is a window's; a thread has none
parentPort?.postMessage(listChanged(folder, parseLedger(ledger)))
