import { loadType } from '#read/type/load-type.ts'

/** A page that comes within this time, in milliseconds since it was asked for, has its type as quickly. */
const PROMPT = 150

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
      // After the frame: what its text wants of the type takes longer to tell than the frame has.
      setTimeout(resolve)
    }),
  )
  // On a slow line the type is asked for after the first frame: it leaves the line to the page.
  await (performance.now() < PROMPT ? loadType('A') : frame)
  if ((await loadType(documentElement.textContent)) && !isPainted) delete dataset['type']
}
