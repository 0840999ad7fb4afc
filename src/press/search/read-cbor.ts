/** Anything that Pagefind's files are made of. */
export type Cbor = number | string | readonly Cbor[]

const TEXT = new TextDecoder()

/** Bytes that the length of an item takes up, by the low bits of its first byte. */
const WIDTHS: Readonly<Record<number, 1 | 2 | 4>> = { 24: 1, 25: 2, 26: 4 }

/** Reads one item of the part of CBOR (RFC 8949) that Pagefind writes. Throws at anything else. */
export function readCbor(bytes: Uint8Array): Cbor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  const readLength = (low: number): number => {
    if (low < 24) return low
    const width = WIDTHS[low]
    if (width === undefined) throw new Error(`CBOR with a length of kind ${low}`)
    at += width
    if (width === 1) return view.getUint8(at - 1)
    return width === 2 ? view.getUint16(at - 2) : view.getUint32(at - 4)
  }
  const readItem = (): Cbor => {
    const first = view.getUint8(at)
    at += 1
    const length = readLength(first & 31)
    switch (first >> 5) {
      case 0:
        return length
      case 1:
        return -1 - length
      case 3:
        at += length
        return TEXT.decode(bytes.subarray(at - length, at))
      case 4:
        return Array.from({ length }, readItem)
      default:
        throw new Error(`CBOR with an item of kind ${first >> 5}`)
    }
  }
  return readItem()
}
