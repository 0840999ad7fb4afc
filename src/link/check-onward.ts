import type { Onward } from '#news/onward.ts'

/**
 * Throws when stories lead nowhere, or two of several lead only to each other: whatever the copy says, there
 * is always more to suggest.
 */
export function checkOnward(onward: ReadonlyMap<string, Onward>): void {
  const ways = new Map(
    [...onward].map(([id, { readAlso, next }]) => [
      id,
      new Set([...readAlso, ...(next === null ? [] : [next])].map(({ teaser }) => teaser.id)),
    ]),
  )
  for (const [id, to] of ways) {
    const [other] = to
    if (other === undefined && ways.size > 1) throw new Error(`${id} leads nowhere`)
    const isPair = other !== undefined && to.size === 1 && ways.get(other)?.size === 1
    if (isPair && ways.get(other)?.has(id) === true && ways.size > 2)
      throw new Error(`${id} and ${other} lead only to each other`)
  }
}
