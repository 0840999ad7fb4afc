/**
 * Of `count` suggestions for each labelled story, the part that bears a label of it; one that is wanting counts as
 * one that does not. By place: `labels` of a story, and what is suggested for it.
 */
export function shareLabels(
  labels: readonly (readonly string[])[],
  suggest: (place: number) => readonly number[],
  count: number,
): number {
  let [hits, all] = [0, 0]
  labels.forEach((mine, place) => {
    if (mine.length === 0) return
    all += count
    const others = suggest(place).slice(0, count)
    hits += others.filter((other) => labels[other]?.some((label) => mine.includes(label)) === true).length
  })
  return all === 0 ? 0 : hits / all
}
