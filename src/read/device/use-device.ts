import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Device } from './device.ts'
import { CLOSED, type DeviceState } from './device-state.ts'
import { EMPTY_LIBRARY, type Library } from './library.ts'

/** Where there is no device, as on the press: it keeps nothing and says nothing. */
const NO_DEVICE: Device = {
  subscribe: () => () => undefined,
  read: () => CLOSED,
  open: () => undefined,
  change: () => Promise.resolve(null),
}

export const DeviceContext = createContext(NO_DEVICE)

export const useDevice = (): Device => useContext(DeviceContext)

/** What is known of the device now; closed in the first render. */
export function useDeviceState(): DeviceState {
  const { subscribe, read } = useDevice()
  return useSyncExternalStore(subscribe, read, () => CLOSED)
}

/** What the device keeps; nothing in the first render. */
export function useLibrary(): Library {
  const state = useDeviceState()
  return state.kind === 'open' ? state.library : EMPTY_LIBRARY
}
