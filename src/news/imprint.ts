import { hashText } from './hash-text.ts'
import { writeHex } from './write-hex.ts'

/** What tells one state of a story's data from the next: eight hexadecimal characters of their text's hash. */
export const imprintOf = (data: string): string => writeHex(hashText(data))
