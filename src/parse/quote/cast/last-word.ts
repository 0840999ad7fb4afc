const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$|^,$/i

/** The last word of a name that is no suffix, in lower case. */
export function lastWord(words: readonly string[]): string {
  return (words.findLast((word) => !SUFFIX.test(word)) ?? '').toLowerCase()
}
