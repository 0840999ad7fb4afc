import { useSyncExternalStore } from 'react'

const keepStill = () => () => undefined

/** Whether scripts have the page: not in the first render, which is the same for all. */
export const useLive = (): boolean =>
  useSyncExternalStore(
    keepStill,
    () => true,
    () => false,
  )
