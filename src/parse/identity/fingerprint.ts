import { foldText } from '#news/fold-text.ts'
import { hashText } from '#news/hash-text.ts'
import { writeHex } from '#news/write-hex.ts'
import { hashWords } from './hash-words.ts'

/*
 * A fingerprint names a block or a quote by its words, so that an address survives edits of white space
 * and typography: “Don’t – stop” and "Don't - stop" are one.
 */

/** So much of a text names it. */
const BEGINNING = 4000

/** Eight hexadecimal characters that stay the same when only white space, marks or case are edited. */
export function fingerprint(text: string): string {
  const beginning = text.slice(0, BEGINNING)
  return writeHex(hashWords(beginning) ?? hashText(foldText(beginning)))
}

/** Gives every text its fingerprint; where one repeats, the later ones end in `-2`, `-3`. */
export function fingerprintAll(texts: readonly string[]): readonly string[] {
  const seen = new Map<string, number>()
  return texts.map((text) => {
    const print = fingerprint(text)
    const count = (seen.get(print) ?? 0) + 1
    seen.set(print, count)
    return count === 1 ? print : `${print}-${count}`
  })
}
