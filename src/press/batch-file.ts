import { closeSync, openSync, renameSync, writeSync } from 'node:fs'

/** Ends the name of a file that is not whole yet. */
export const UNFINISHED = '.new'

const BATCH_BYTES = 1 << 22

/** A file that is written in batches, and stands under its name when it is whole. `add` answers where its bytes begin. */
export function createBatchFile(path: string) {
  const file = openSync(path + UNFINISHED, 'w')
  let [batch, waiting, size]: [Uint8Array[], number, number] = [[], 0, 0]
  const flush = (): void => {
    writeSync(file, Buffer.concat(batch))
    batch = []
    waiting = 0
  }
  const add = (bytes: Uint8Array): number => {
    const at = size
    batch.push(bytes)
    waiting += bytes.length
    size += bytes.length
    if (waiting > BATCH_BYTES) flush()
    return at
  }
  const close = (): void => {
    flush()
    closeSync(file)
    renameSync(path + UNFINISHED, path)
  }
  return { add, close }
}
