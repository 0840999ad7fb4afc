import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Checking, Found } from './check-files.ts'
import { findLedger } from './ledger.ts'
import type { SeenSeeds } from './list-seeds.ts'
import type { Surroundings } from './surroundings.ts'

/** The files of an output folder that are not as a ledger has them. */
export type Looked = { ledger: string; changed: ReadonlySet<string> }

/** A look at seeds and at an output folder; each comes to `null` where the thread failed, and all is asked for in its turn. */
export type Looking = { seen: Promise<SeenSeeds | null>; looked: Promise<Looked | null> }

const NOT_LOOKING: Looking = { seen: Promise.resolve(null), looked: Promise.resolve(null) }

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- sent by `check-files`
const toFound = (message: unknown): Found => message as Found

const isOfKind = <Kind extends Found['kind']>(
  found: Found,
  kind: Kind,
): found is Extract<Found, { kind: Kind }> => found.kind === kind

/**
 * Looks at the seeds and the files of an output folder in a thread of its own, since to ask for ten thousands of them
 * takes as long as to link their stories. At nothing when there is no ledger, or the press is not bundled and has no such
 * thread.
 */
export function lookAhead({ out, seeds }: Pick<Surroundings, 'out' | 'seeds'>): Looking {
  const folder = resolve(out)
  const ledger = findLedger(folder)
  const thread = join(dirname(fileURLToPath(import.meta.url)), '..', 'check-files.js')
  if (ledger === null || !existsSync(thread)) return NOT_LOOKING
  const checking: Checking = { seeds, folder, ledger }
  const worker = new Worker(thread, { workerData: checking })
  const find = <Kind extends Found['kind']>(kind: Kind): Promise<Extract<Found, { kind: Kind }> | null> =>
    new Promise((settle) => {
      worker.on('message', (message: unknown) => {
        const found = toFound(message)
        if (isOfKind(found, kind)) settle(found)
      })
      worker.once('error', () => settle(null))
    })
  return {
    seen: find('seen').then((found) => found?.seen ?? null),
    looked: find('changed').then((found) =>
      found === null ? null : { ledger, changed: new Set(found.changed) },
    ),
  }
}
