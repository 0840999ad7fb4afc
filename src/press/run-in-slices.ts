import { setImmediate } from 'node:timers/promises'
import type { Steps } from '#news/steps.ts'

/** What else the process does waits no longer than this. */
const SLICE_MS = 8

/** Does work in slices between which everything else has its turn. */
export async function runInSlices<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const end = performance.now() + SLICE_MS
    do {
      const step = steps.next()
      if (step.done === true) return step.value
    } while (performance.now() < end)
    await setImmediate()
  }
}
