import type { Library } from './library.ts'

/** What is known of the reader's device: nothing yet, what it keeps, or, in a sentence, why it keeps nothing. */
export type DeviceState =
  { kind: 'closed' } | { kind: 'open'; library: Library } | { kind: 'refused'; sentence: string }

/** Before the device was asked, and so in every first render. */
export const CLOSED: DeviceState = { kind: 'closed' }
