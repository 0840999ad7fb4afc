import { read, refuse } from './reading.ts'
import type { Fault, Reading, Setting } from './reading.ts'

const ID = /^[0-9a-f]{8}$/
const isId = (said: unknown): said is string => typeof said === 'string' && ID.test(said)
const WANTED = 'a story’s id, the eight characters 0-9 and a-f at the end of its address'

/** The id of one story; `null` for none. */
export function readId(setting: Setting<string | null>): Reading<string | null> {
  const { said } = setting
  return said === null || isId(said) ? read(said) : refuse(setting, `${WANTED}, or null for none`)
}

/** A list of ids, each once. */
export function readIds(setting: Setting<readonly string[]>): Reading<readonly string[]> {
  const { name, said } = setting
  if (!Array.isArray(said)) return refuse(setting, 'a list of stories’ ids in square brackets')
  const entries: readonly unknown[] = said
  const faults = entries.flatMap((entry, index): Fault[] =>
    isId(entry) ? [] : [{ at: [name, index], message: `an entry of “${name}” should be ${WANTED}` }],
  )
  return { value: [...new Set(entries.filter(isId))], faults }
}
