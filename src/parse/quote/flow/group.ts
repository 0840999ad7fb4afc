import type { Attribution } from './attribution.ts'

/** Whether a fragment goes on with the utterance of the one before it. */
function goesOn(before: Attribution, after: Attribution): boolean {
  const [one, two] = [before.quotation, after.quotation]
  if (before.speaker?.name !== after.speaker?.name) return false
  if (one.block !== two.block) return one.span.isOpen && two.at === 0 && two.block === one.block + 1
  return (
    one.sentence.from === two.sentence.from ||
    (two.at === two.sentence.from && two.sentence.from === one.sentence.to)
  )
}

/** The number of the utterance that each fragment belongs to. */
export function groupUtterances(attributions: readonly Attribution[]): readonly number[] {
  const groups: number[] = []
  let group = -1
  for (const [index, each] of attributions.entries()) {
    const before = attributions[index - 1]
    if (before === undefined || !goesOn(before, each)) group += 1
    groups.push(group)
  }
  return groups
}
