import type { EditionSettings } from '#news/edition.ts'
import { entriesOf, refuse } from './reading.ts'
import type { Fault, Reading, Setting } from './reading.ts'

type Aliases = EditionSettings['aliases']

const EXAMPLE = '{"Ada Field": ["A. Field", "Dame Ada Field"]}'

/** Other spellings as they are listed; `null` where that is no list of texts. */
function readSpellings(said: unknown): readonly string[] | null {
  if (!Array.isArray(said)) return null
  const entries: readonly unknown[] = said
  const spellings = entries.filter((entry) => typeof entry === 'string' && entry.trim() !== '')
  return spellings.length === entries.length ? [...new Set(spellings.map(String))] : null
}

/** Speakers' names with their other spellings; a spelling belongs to the first name that lists it. */
export function readAliases(setting: Setting<Aliases>): Reading<Aliases> {
  const entries = entriesOf(setting.said)
  if (entries === null) return refuse(setting, `names with their other spellings, such as ${EXAMPLE}`)
  const owners = new Map([...entries.keys()].map((speaker) => [speaker, speaker]))
  const faults: Fault[] = []
  const aliases = [...entries].map(([speaker, said]): [string, string[]] => {
    const at = [setting.name, speaker]
    const spellings = readSpellings(said)
    if (spellings === null) {
      faults.push({
        at,
        message: `the other spellings of “${speaker}” should be a list such as ["A. Field"]`,
      })
    }
    const own = (spellings ?? []).filter((spelling) => {
      const owner = owners.get(spelling)
      if (owner === undefined) owners.set(spelling, speaker)
      else if (owner !== speaker) {
        faults.push({ at, message: `“${spelling}” stands for “${owner}” already; list it once` })
      }
      return owner === undefined
    })
    return [speaker, own]
  })
  return { value: Object.fromEntries(aliases), faults }
}
