/** The plural of an English noun. */
export function pluralize(noun: string): string {
  if (/(?:wo)?man$/.test(noun)) return `${noun.slice(0, -2)}en`
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}
