const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$|^,$/i
const LONGEST_SUFFIX = 4

/** The last word of a name that is no suffix, in lower case. */
export function lastWord(words: readonly string[]): string {
  return (words.findLast((word) => word.length > LONGEST_SUFFIX || !SUFFIX.test(word)) ?? '').toLowerCase()
}
