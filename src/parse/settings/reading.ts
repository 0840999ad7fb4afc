/** What is wrong with a setting: where in the file, and what to do about it. */
export type Fault = { at: readonly (string | number)[]; message: string }

/** A setting as it was read: its default wherever there is a fault. */
export type Reading<T> = { value: T; faults: readonly Fault[] }

/** One setting: its name in the file, what the file says there and what holds without it. */
export type Setting<T> = { name: string; said: unknown; fallback: T }

export const read = <T>(value: T): Reading<T> => ({ value, faults: [] })

/** Keeps the default and says what the setting should be, in words that follow “should be”. */
export const refuse = <T>({ name, fallback }: Setting<T>, wanted: string): Reading<T> => ({
  value: fallback,
  faults: [{ at: [name], message: `“${name}” should be ${wanted}; the default holds until then` }],
})

/** A JSON object's entries; `null` for any other value. */
export function entriesOf(value: unknown): ReadonlyMap<string, unknown> | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  return new Map(Object.entries(value))
}
