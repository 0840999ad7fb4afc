import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

const HEX_RUN = /[0-9a-f]{12,}/gi

/** Eight hexadecimal characters for any text: the id of a seed by its base name or, on a collision, its path. */
export function hashId(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 8)
}

/**
 * The id in a seed's file name: the first eight of a run of twelve or more hexadecimal characters that
 * holds a letter, else a hash of the name.
 *
 *     world/000_5fd243cf00fc852c.txt
 *               ^^^^^^^^
 */
export function articleId(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const run = name.match(HEX_RUN)?.find((digits) => /[a-f]/i.test(digits))
  return run === undefined ? hashId(name) : run.slice(0, 8).toLowerCase()
}
