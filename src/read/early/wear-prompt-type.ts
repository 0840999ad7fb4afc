import { loadType } from '#read/type/load-type.ts'

/** A page that comes within this time, in milliseconds since it was asked for, has its type as quickly. */
const PROMPT = 150

/** Whether the page has been painted, or the next frame is on its way. */
function watchFrame(): () => boolean {
  let isPainted = false
  requestAnimationFrame(() => {
    isPainted = true
  })
  return () => isPainted
}

/**
 * Shows the page in what stands in for the paper's own type, or in that type where it is there before the first frame.
 * Later, `wearLateType` says whether it is worn.
 */
export async function wearPromptType(painted: Promise<unknown>): Promise<void> {
  const { documentElement } = document
  const { dataset } = documentElement
  dataset['type'] = 'late'
  if (performance.now() > PROMPT) {
    // On a slow line the type is asked for when there are words to read: until then it leaves the line to the page.
    await painted
    await loadType(documentElement.textContent)
    return
  }
  const isPainted = watchFrame()
  await loadType('A')
  if ((await loadType(documentElement.textContent)) && !isPainted()) delete dataset['type']
}
