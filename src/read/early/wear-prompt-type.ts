import { hasSignal } from '#read/device/has-signal.ts'
import { signal } from '#read/device/signal.ts'
import { loadType } from '#read/type/load-type.ts'

/** A page that comes within this time, in milliseconds since it was asked for, has its type as quickly. */
const PROMPT = 150

/** The signal that this device has loaded the type, and so has it in the browser's cache. */
const LOADED = 'broadsheet:type'

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
  const isNear = hasSignal(LOADED) || performance.now() < PROMPT
  const isPainted = watchFrame()
  // Over a slow line the type is asked for when there are words to read: until then it leaves the line to the page.
  await (isNear ? loadType('A') : painted)
  if (!(await loadType(documentElement.textContent))) return
  signal(LOADED)
  if (isNear && !isPainted()) delete dataset['type']
}
