import { hashName } from './hash-name.ts'

const HEX_RUN = /[0-9a-f]{12,}/gi

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
  return run === undefined ? hashName(name) : run.slice(0, 8).toLowerCase()
}
