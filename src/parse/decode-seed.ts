import type { Seed, SeedFormat, Spiked } from '#news/seed.ts'
import { decodeText } from '#parse/bytes/decode-text.ts'
import { describeBinary } from '#parse/bytes/describe-binary.ts'
import { spike } from '#parse/bytes/spike.ts'

const HAS_WORD = /[\p{L}\p{N}]/u

/** The format a file's ending names; any unknown ending is plain text. */
function formatOf(path: string): SeedFormat {
  if (/\.html?$/i.test(path)) return 'html'
  return /\.(?:md|markdown)$/i.test(path) ? 'md' : 'txt'
}

/**
 * Reads a seed file's bytes as text. Empty files, files without a word and files that hold no text at all
 * are spiked with one sentence.
 */
export function decodeSeed(path: string, bytes: Uint8Array): Seed | Spiked {
  if (bytes.length === 0) return spike(path, 'The file is empty: put the story’s text in it or delete it.')
  const binary = describeBinary(bytes)
  if (binary !== null) {
    return spike(path, `This is ${binary}, not text: save the story as plain text, Markdown or HTML.`)
  }
  const text = decodeText(bytes)
  if (!HAS_WORD.test(text))
    return spike(path, 'There is no word in the file: put the story’s text in it or delete it.')
  return { path, format: formatOf(path), text }
}
