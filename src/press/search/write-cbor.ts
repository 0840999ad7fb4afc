import type { Cbor } from './read-cbor.ts'

const TEXT = new TextEncoder()
const KINDS = { whole: 0, negative: 1, text: 3, list: 4 } as const

/** A growing row of bytes. */
type Sink = { bytes: Uint8Array; at: number }

function put(sink: Sink, part: readonly number[] | Uint8Array): void {
  if (sink.at + part.length > sink.bytes.length) {
    const wider = new Uint8Array((sink.at + part.length) * 2)
    wider.set(sink.bytes)
    sink.bytes = wider
  }
  sink.bytes.set(part, sink.at)
  sink.at += part.length
}

function putHead(sink: Sink, kind: number, length: number): void {
  const high = kind << 5
  if (length < 24) put(sink, [high | length])
  else if (length < 0x100) put(sink, [high | 24, length])
  else if (length < 0x10000) put(sink, [high | 25, length >> 8, length & 255])
  else put(sink, [high | 26, length >>> 24, (length >> 16) & 255, (length >> 8) & 255, length & 255])
}

function putItem(sink: Sink, item: Cbor): void {
  if (typeof item === 'number') {
    if (item < 0) putHead(sink, KINDS.negative, -1 - item)
    else putHead(sink, KINDS.whole, item)
  } else if (typeof item === 'string') {
    const text = TEXT.encode(item)
    putHead(sink, KINDS.text, text.length)
    put(sink, text)
  } else {
    putHead(sink, KINDS.list, item.length)
    for (const part of item) putItem(sink, part)
  }
}

/** Writes what `readCbor` reads. Numbers are whole and below 2³² either way. */
export function writeCbor(item: Cbor): Uint8Array {
  const sink = { bytes: new Uint8Array(4096), at: 0 }
  putItem(sink, item)
  return sink.bytes.subarray(0, sink.at)
}
