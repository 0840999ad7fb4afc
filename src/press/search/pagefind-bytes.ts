import { gunzipSync, gzipSync } from 'node:zlib'
import { readCbor, type Cbor } from './read-cbor.ts'
import { writeCbor } from './write-cbor.ts'

/** What every packed file of Pagefind's begins with. */
const SIGNATURE = Buffer.from('pagefind_dcd')

/** Unpacks an index or meta file. */
export function unpack(bytes: Uint8Array): Cbor {
  const raw = gunzipSync(bytes)
  if (!raw.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw new Error('not a file of Pagefind’s')
  return readCbor(raw.subarray(SIGNATURE.length))
}

/** Packs one. */
export const pack = (item: Cbor): Uint8Array =>
  gzipSync(Buffer.concat([SIGNATURE, writeCbor(item)]), { level: 9 })
