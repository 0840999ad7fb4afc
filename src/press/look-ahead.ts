import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Checking } from './check-files.ts'
import { findLedger } from './ledger.ts'

/** The files of an output folder that are not as a ledger has them. */
export type Looked = { ledger: string; changed: ReadonlySet<string> }

const isPaths = (message: unknown): message is string[] => Array.isArray(message)

/**
 * Looks at the files of an output folder in a thread of its own, since to ask for ten thousands of them takes as long
 * as to link their stories. `null` when there is nothing to look at, or the press is not bundled and has no such thread.
 */
export async function lookAhead(out: string): Promise<Looked | null> {
  const folder = resolve(out)
  const ledger = findLedger(folder)
  const thread = join(dirname(fileURLToPath(import.meta.url)), '..', 'check-files.js')
  if (ledger === null || !existsSync(thread)) return null
  const checking: Checking = { folder, ledger }
  const worker = new Worker(thread, { workerData: checking })
  return new Promise((settle) => {
    worker.once('message', (message: unknown) =>
      settle(isPaths(message) ? { ledger, changed: new Set(message) } : null),
    )
    // Then each file is asked for when it is its turn.
    worker.once('error', () => settle(null))
  })
}
