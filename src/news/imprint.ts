import { hashText } from './hash-text.ts'

/** What tells one state of a story's data from the next: eight hexadecimal characters of their text's hash. */
export const imprintOf = (data: string): string => hashText(data).toString(16).padStart(8, '0')
