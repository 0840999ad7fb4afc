import { fingerprint } from '#parse/identity/fingerprint.ts'
import type { Marked, Pass } from '#parse/marks/mark.ts'

/** Removes lines that print the headline again. */
export const dropRepeatedHeadline: Pass = (copy) => {
  const headline = copy
    .flatMap(({ fate }) => (fate?.kind === 'field' ? [fate.gives.headline] : []))
    .find((text) => text !== undefined)
  if (headline === undefined) return copy
  const wanted = fingerprint(headline)
  return copy.map((marked): Marked => {
    const { line, fate } = marked
    if (fate !== null || Math.abs(line.text.length - headline.length) > 8) return marked
    return fingerprint(line.text) === wanted
      ? { line, fate: { kind: 'removed', rule: 'headline repeated' } }
      : marked
  })
}
