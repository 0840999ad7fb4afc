import { loadType } from '#read/type/load-type.ts'

/** A page that was answered within this time, in milliseconds, has its type as quickly. */
const PROMPT = 100

const isPrompt = (): boolean =>
  performance
    .getEntriesByType('navigation')
    .some(
      (visit) =>
        visit instanceof PerformanceNavigationTiming && visit.responseStart - visit.requestStart < PROMPT,
    )

/**
 * Shows the page in what stands in for the paper's own type, or in that type where it is there before the first frame.
 * Later, `wearLateType` says whether it is worn.
 */
export async function wearPromptType(): Promise<void> {
  const { documentElement } = document
  const { dataset } = documentElement
  dataset['type'] = 'late'
  let isPainted = false
  const frame = new Promise((resolve) =>
    requestAnimationFrame(() => {
      isPainted = true
      resolve(null)
    }),
  )
  // On a slow line the type is asked for with the first frame, as a style sheet would: it leaves the line to the page.
  await (isPrompt() ? loadType('A') : frame)
  await loadType(documentElement.textContent)
  if (!isPainted) delete dataset['type']
}
