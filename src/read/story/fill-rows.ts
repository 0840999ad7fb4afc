import { isTextInList } from './headline-size.ts'

const COLUMNS = 3

/** Stories for rows of three, in their order, but a headline as long as a text waits until the row before it is full. */
export function fillRows<Story>(stories: readonly Story[], headlineOf: (story: Story) => string): Story[] {
  const filled: Story[] = []
  const waiting: Story[] = []
  let inRow = 0
  for (const story of stories) {
    const isLong = isTextInList(headlineOf(story))
    const seats = isLong && inRow > 0 ? waiting : filled
    seats.push(story)
    if (isLong) continue
    inRow = (inRow + 1) % COLUMNS
    if (inRow === 0) filled.push(...waiting.splice(0))
  }
  return [...filled, ...waiting]
}
