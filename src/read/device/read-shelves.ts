import type { KeptStory, Library } from './library.ts'
import type { Place } from './place.ts'

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

const areAll = (kind: 'string' | 'number', values: readonly unknown[]): boolean =>
  values.every((value) => typeof value === kind)

function isKeptStory(value: unknown): value is KeptStory {
  if (!isFields(value) || !isFields(value['story'])) return false
  const { id, path, headline, section, minutes } = value['story']
  if (!isFields(section)) return false
  return areAll('string', [id, path, headline, section['name']]) && areAll('number', [minutes, value['when']])
}

function isPlace(value: unknown): value is Place {
  if (!isFields(value)) return false
  const { id, at, before, after, index, into, progress } = value
  if (!Array.isArray(before) || !Array.isArray(after)) return false
  return areAll('string', [id, at, ...before, ...after]) && areAll('number', [index, into, progress])
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Reads what lies on the device's three shelves; what this reader did not put there is left out. */
export const readShelves = ([saved, read, places]: readonly unknown[]): Library => ({
  saved: list(saved).filter(isKeptStory),
  read: list(read).filter(isKeptStory),
  places: list(places).filter(isPlace),
})
