/** Different runs of words, numbered from 0 as they are first met. */
export type RunBook = {
  number: (words: readonly number[]) => number
  /** The number of a run that was met before. */
  find: (words: readonly number[]) => number | undefined
  /** By number: the run. */
  runs: readonly (readonly number[])[]
}

/** Most runs are one word, and its number is a key that need not be written first. */
const keyOf = (words: readonly number[]): number | string =>
  words.length === 1 ? (words[0] ?? 0) : words.join(' ')

/** An empty book of runs, which grows as they are asked for. */
export function openRunBook(): RunBook {
  const numbers = new Map<number | string, number>()
  const runs: (readonly number[])[] = []
  return {
    runs,
    find: (words) => numbers.get(keyOf(words)),
    number: (words) => {
      const key = keyOf(words)
      const known = numbers.get(key)
      if (known !== undefined) return known
      numbers.set(key, runs.length)
      return runs.push(words) - 1
    },
  }
}
