import anyAscii from 'any-ascii'

const LONGEST = 60
const MARKS = /["'`´‘’‚‛“”„‟‹›«»「」『』.]/g

/** A name as part of an address: ASCII, lower case, words joined by `-`; may be empty. */
function slugName(name: string): string {
  const ascii = anyAscii(name.slice(0, 2 * LONGEST).replace(MARKS, '')).toLowerCase()
  return ascii
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '')
}

/**
 * A slug of its own for each of several names, in their order: those that would be the same are numbered. None
 * is a number alone, which in an address is a page.
 */
export function slugNames(names: readonly string[], fallback: string): readonly string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const plain = slugName(name)
    const slug = /^\d*$/.test(plain) ? [fallback, plain].filter((part) => part !== '').join('-') : plain
    let free = slug
    for (let number = 2; taken.has(free); number += 1) free = `${slug}-${number}`
    taken.add(free)
    return free
  })
}
