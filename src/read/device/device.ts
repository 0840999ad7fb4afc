import type { Change } from './change-library.ts'
import { CLOSED, type DeviceState } from './device-state.ts'
import type { AskLibrary } from './open-library.ts'
import { hasSignal } from './has-signal.ts'

/** The reader's device as pages see it: a store that React can subscribe to, and the acts that change it. */
export type Device = {
  subscribe: (listener: () => void) => () => void
  read: () => DeviceState
  /** Looks at what is kept, if that was not done yet. */
  open: () => void
  /** Makes an act last. Answers `null`, or the sentence that tells why it could not be kept. */
  change: (change: Change) => Promise<string | null>
}

const UNREACHABLE = {
  kind: 'refused',
  sentence: 'This could not be loaded. Please try again.',
} as const

/**
 * The device for the site below `base`. The library's own code is loaded when something is to be kept, or at
 * once if something was kept before. It looks again when another tab has kept something.
 */
export function createDevice(base: string): Device {
  const name = `broadsheet:${base}`
  const listeners = new Set<() => void>()
  let state = CLOSED
  let library: Promise<AskLibrary> | null = null

  const ask = async (change: Change | null): Promise<string | null> => {
    library ??= import('./open-library.ts').then(({ openLibrary }) => openLibrary(name))
    const answer = await library.then(
      (askLibrary) => askLibrary(change),
      () => {
        library = null
        return UNREACHABLE
      },
    )
    // A refused act leaves what is known of the device as it was.
    if (answer.kind === 'open' || state.kind !== 'open') {
      state = answer
      for (const listener of listeners) listener()
    }
    return answer.kind === 'refused' ? answer.sentence : null
  }

  window.addEventListener('storage', ({ key }) => {
    if (key === name) void ask(null)
  })
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted && state.kind !== 'closed') void ask(null)
  })
  if (hasSignal(name)) void ask(null)

  return {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    read: () => state,
    open: () => {
      if (state.kind === 'closed') void ask(null)
    },
    change: ask,
  }
}
