import type { Named } from '#link/gist.ts'

/** Titles that copy names, each once, for several stories name the same; numbered from 0. */
export function openNamedBook() {
  // What stands below a title comes of it.
  const numbers = new Map<string, number>()
  const all: Named[] = []
  return {
    all: all as readonly Named[],
    number: (named: Named): number => {
      const { title, url = '' } = named.listed
      const key = `${title}\n${url}`
      const known = numbers.get(key)
      if (known !== undefined) return known
      numbers.set(key, all.length)
      return all.push(named) - 1
    },
  }
}
