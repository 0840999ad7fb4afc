import { guessUtf16 } from './guess-utf16.ts'

/** First bytes of files that people rename by mistake. */
const SIGNATURES: readonly { first: readonly number[]; name: string }[] = [
  { first: [0x89, 0x50, 0x4e, 0x47], name: 'a PNG picture' },
  { first: [0xff, 0xd8, 0xff], name: 'a JPEG picture' },
  { first: [0x47, 0x49, 0x46, 0x38], name: 'a GIF picture' },
  { first: [0x25, 0x50, 0x44, 0x46, 0x2d], name: 'a PDF file' },
  { first: [0x50, 0x4b, 0x03, 0x04], name: 'a ZIP or Office file' },
  { first: [0xd0, 0xcf, 0x11, 0xe0], name: 'an old Office file' },
  { first: [0x1f, 0x8b], name: 'a gzip archive' },
  { first: [0x7b, 0x5c, 0x72, 0x74, 0x66], name: 'a rich text (RTF) file' },
]

const SAMPLE = 65_536

/** Control characters that no text file holds: all below the space but tab, line ends, form feed and escape. */
const isControl = (byte: number): boolean =>
  byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b

const CONTROLS = Uint8Array.from({ length: 256 }, (_, byte) => Number(isControl(byte)))

/** What a file without text is, in words that fit “This is …”; `null` for text in any encoding. */
export function describeBinary(bytes: Uint8Array): string | null {
  const known = SIGNATURES.find(({ first }) => first.every((byte, i) => bytes[i] === byte))
  if (known !== undefined) return known.name
  if (guessUtf16(bytes) !== null) return null
  const size = Math.min(bytes.length, SAMPLE)
  let controls = 0
  for (let at = 0; at < size; at += 1) controls += CONTROLS[bytes[at] ?? 0] ?? 0
  return controls > size / 100 ? 'a binary file' : null
}
