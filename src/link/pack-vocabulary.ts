import { openVocabulary, type Vocabulary } from './vocabulary.ts'

/** A vocabulary as a text and a list of numbers, which one thread can hand to another. */
export type PackedVocabulary = {
  /** A word a line; no word has a line's end in it. */
  words: string
  /** Of each run its length, and its words. */
  runs: Int32Array
}

export function packVocabulary({ lexicon, book }: Vocabulary): PackedVocabulary {
  const packed = new Int32Array(book.runs.reduce((size, run) => size + 1 + run.length, 0))
  let at = 0
  for (const run of book.runs) {
    packed[at] = run.length
    packed.set(run, at + 1)
    at += 1 + run.length
  }
  return { words: lexicon.words.join('\n'), runs: packed }
}

export function unpackVocabulary({ words, runs }: PackedVocabulary): Vocabulary {
  const all: (readonly number[])[] = []
  for (let at = 0; at < runs.length;) {
    const end = at + 1 + (runs[at] ?? 0)
    all.push([...runs.subarray(at + 1, end)])
    at = end
  }
  return openVocabulary(words === '' ? [] : words.split('\n'), all)
}
