import { SETTINGS_KEY } from './settings-key.ts'

/** A reader whose connection failed reads on without. */
const goOn = (): void => undefined

const followKept = () => import('./desk/change-settings.ts').then((desk) => desk.followKept(), goOn)

const followScroll = () => import('./desk/running-head.ts').then((desk) => desk.followScroll(), goOn)

/** Until the keys are there, each that may be a shortcut waits for them. */
function awaitKey(event: KeyboardEvent): void {
  if (event.key.length > 1) return
  import('./desk/press-key.ts').then(({ pressKey }) => {
    window.removeEventListener('keydown', awaitKey)
    window.addEventListener('keydown', pressKey)
    pressKey(event)
  }, goOn)
}

/**
 * Fetches what answers the reader's acts, each when its first act comes: the masthead that follows, the
 * keys, and what was set in another tab. None of it is needed to read.
 */
export function attendReader(): void {
  window.addEventListener('keydown', awaitKey)
  window.addEventListener('scroll', followScroll, { once: true, passive: true })
  window.addEventListener('storage', ({ key }) => key === SETTINGS_KEY && followKept())
  window.addEventListener('pageshow', ({ persisted }) => persisted && followKept())
}
