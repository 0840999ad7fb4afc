import { SETTINGS_KEY } from '#read/settings-key.ts'
import { parseSettings, writeSettings, type ReadingSettings } from './reading-settings.ts'

/** What is kept on this device; as usual where nothing is or nothing may be. */
export function loadSettings(): ReadingSettings {
  try {
    return parseSettings(localStorage.getItem(SETTINGS_KEY))
  } catch {
    return parseSettings(null)
  }
}

/** Keeps the settings on this device. Answers whether the browser lets it. */
export function keepSettings(settings: ReadingSettings): boolean {
  try {
    localStorage.setItem(SETTINGS_KEY, writeSettings(settings))
    return true
  } catch {
    return false
  }
}
