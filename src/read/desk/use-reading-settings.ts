import { useMemo, useSyncExternalStore } from 'react'
import { currentSettings } from './change-settings.ts'
import { parseSettings, writeSettings, type ReadingSettings } from './reading-settings.ts'

function subscribe(listener: () => void): () => void {
  const observer = new MutationObserver(listener)
  observer.observe(document.documentElement, { attributes: true })
  return () => observer.disconnect()
}

const look = (): string => writeSettings(currentSettings())

/** The settings the page is set in, whoever changed them: this slip, a key, another tab. */
export function useReadingSettings(): ReadingSettings {
  const text = useSyncExternalStore(subscribe, look)
  return useMemo(() => parseSettings(text), [text])
}
