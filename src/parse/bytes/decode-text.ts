import { decodeWindows1252 } from './decode-windows-1252.ts'
import { guessLegacyEncoding } from './guess-legacy-encoding.ts'
import { guessUtf16 } from './guess-utf16.ts'

const STRICT = new TextDecoder('utf-8', { fatal: true })

/** Text in UTF-8, or `null` where the bytes are not. A byte order mark is dropped. */
function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return STRICT.decode(bytes)
  } catch {
    return null
  }
}

/** Stray bytes in a file that is UTF-8 but for them: at most one in a hundred characters beyond ASCII. */
function isDamagedUtf8(text: string): boolean {
  const damaged = text.match(/\ufffd/g)?.length ?? 0
  const foreign = text.match(/[^\0-\x7f]/g)?.length ?? 0
  return damaged * 4 < foreign
}

/** Reads bytes as text by evidence: byte order marks, zero bytes, valid UTF-8, then the letters that come out. */
export function decodeText(bytes: Uint8Array): string {
  const utf16 = guessUtf16(bytes)
  if (utf16 !== null) return new TextDecoder(utf16).decode(bytes)
  const utf8 = decodeUtf8(bytes)
  if (utf8 !== null) return utf8
  const repaired = new TextDecoder('utf-8').decode(bytes)
  if (isDamagedUtf8(repaired)) return repaired
  return guessLegacyEncoding(bytes) === 'windows-1251'
    ? new TextDecoder('windows-1251').decode(bytes)
    : decodeWindows1252(bytes)
}
