import { closeSync, openSync, renameSync, writeSync } from 'node:fs'

/** Ends the name of a file that is not whole yet. */
export const UNFINISHED = '.new'

const BATCH_BYTES = 1 << 22
/** The most bytes of one UTF-16 unit. */
const WIDEST = 3

/** Where something lies in a file, in bytes. */
export type Span = readonly [at: number, length: number]

/** A file that is written in batches, and stands under its name when it is whole. */
export function createBatchFile(path: string) {
  const file = openSync(path + UNFINISHED, 'w')
  // One for all batches: a buffer for each text would be freed long after it.
  const batch = Buffer.allocUnsafeSlow(BATCH_BYTES)
  let [waiting, size] = [0, 0]
  const flush = (): void => {
    writeSync(file, batch, 0, waiting)
    waiting = 0
  }
  const put = (content: string | Uint8Array): number => {
    const most = content.length * (typeof content === 'string' ? WIDEST : 1)
    if (waiting + most > BATCH_BYTES) flush()
    if (most > BATCH_BYTES)
      return writeSync(file, typeof content === 'string' ? Buffer.from(content) : content)
    if (typeof content === 'string') {
      const length = batch.write(content, waiting)
      waiting += length
      return length
    }
    batch.set(content, waiting)
    waiting += content.length
    return content.length
  }
  const add = (content: string | Uint8Array): Span => {
    const length = put(content)
    size += length
    return [size - length, length]
  }
  const close = (): number => {
    flush()
    closeSync(file)
    renameSync(path + UNFINISHED, path)
    return size
  }
  return {
    /** Adds text or bytes, and answers where they lie. */
    add,
    /** Answers how many bytes the file has. */
    close,
  }
}
