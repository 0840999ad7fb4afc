import { BAR_COLOURS } from '#read/bar-colours.ts'
import { holdPlace } from './hold-place.ts'
import { keepSettings, loadSettings } from './kept-settings.ts'
import { listTraces, readSettings, type ReadingSettings } from './reading-settings.ts'

/** The settings this page is set in. */
export const currentSettings = (): ReadingSettings => readSettings(document.documentElement.dataset)

function setPage(settings: ReadingSettings): void {
  const { dataset } = document.documentElement
  for (const [name, value] of listTraces(settings)) {
    if (value === null) delete dataset[name]
    else dataset[name] = value
  }
  for (const bar of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')) {
    bar.content = BAR_COLOURS[settings.theme] ?? BAR_COLOURS[bar.media === '' ? 'white' : 'dark'] ?? ''
  }
}

/** Sets the page anew, at once, the paragraph in view in its place, and keeps that. Answers whether it was kept. */
export function changeSettings(change: Partial<ReadingSettings>): boolean {
  const settings = { ...currentSettings(), ...change }
  holdPlace(() => setPage(settings))
  return keepSettings(settings)
}

/** Sets the page as another tab, or this one at another time, has kept it. */
export function followKept(): void {
  holdPlace(() => setPage(loadSettings()))
}
