const SAMPLE = 4096

export type Utf16 = 'utf-16le' | 'utf-16be'

/** White space and line ends have a zero byte beside them in UTF-16 of any language. */
const isBlank = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d

/**
 * UTF-16 either way, by its byte order mark or, without one, by the zero bytes beside its ASCII characters;
 * `null` when the bytes are something else.
 */
export function guessUtf16(bytes: Uint8Array): Utf16 | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes.length % 2 === 1 || !bytes.includes(0)) return null
  const end = Math.min(bytes.length, SAMPLE)
  let little = 0
  let big = 0
  let pairs = 0
  for (let i = 0; i + 1 < end; i += 2) {
    pairs++
    if (bytes[i + 1] === 0 && bytes[i] !== 0) little += isBlank(bytes[i]) ? 4 : 1
    if (bytes[i] === 0 && bytes[i + 1] !== 0) big += isBlank(bytes[i + 1]) ? 4 : 1
  }
  if (little > pairs / 4 && big <= little / 16) return 'utf-16le'
  return big > pairs / 4 && little <= big / 16 ? 'utf-16be' : null
}
