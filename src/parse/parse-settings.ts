import { SETTINGS_SEED } from '#news/edition.ts'
import type { EditionSettings } from '#news/edition.ts'
import type { Notice } from '#news/notice.ts'
import { placeFaults, placeOf } from './settings/place-faults.ts'
import { readAliases } from './settings/read-aliases.ts'
import { readId, readIds } from './settings/read-ids.ts'
import { readSections } from './settings/read-sections.ts'
import { readLanguage, readLine, readName } from './settings/read-text.ts'
import { entriesOf, read } from './settings/reading.ts'
import type { Fault, Reading, Setting } from './settings/reading.ts'

export type ParsedSettings = { settings: EditionSettings; notices: readonly Notice[] }

const DEFAULTS: EditionSettings = {
  name: 'Broadsheet',
  tagline: null,
  language: 'en',
  sections: [],
  lead: null,
  pinned: [],
  aliases: {},
}
const KNOWN: ReadonlySet<string> = new Set(['$schema', ...Object.keys(DEFAULTS)])

type Json = { value: unknown; fault: null } | { value: null; fault: Notice }

function readJson(text: string): Json {
  try {
    return { value: JSON.parse(text), fault: null }
  } catch (error) {
    const offset = /at position (\d+)/.exec(String(error))?.[1]
    const place = placeOf(text, offset === undefined ? text.trimEnd().length : Number(offset))
    const message = 'This is not valid JSON; mend it here (a comma, bracket or quotation mark is amiss)'
    return { value: null, fault: { seed: SETTINGS_SEED, ...place, message } }
  }
}

function unknownFields(entries: ReadonlyMap<string, unknown>): readonly Fault[] {
  const known = Object.keys(DEFAULTS).join(', ')
  return [...entries.keys()]
    .filter((name) => !KNOWN.has(name))
    .map((name) => ({
      at: [name],
      message: `There is no setting “${name}”; delete it or use one of: ${known}`,
    }))
}

function readSettings(entries: ReadonlyMap<string, unknown>): Reading<EditionSettings> {
  const faults: Fault[] = [...unknownFields(entries)]
  const take = <K extends keyof EditionSettings>(
    name: K,
    reader: (setting: Setting<EditionSettings[K]>) => Reading<EditionSettings[K]>,
  ): EditionSettings[K] => {
    const fallback = DEFAULTS[name]
    const said = entries.get(name)
    const reading = said === undefined ? read(fallback) : reader({ name, said, fallback })
    faults.push(...reading.faults)
    return reading.value
  }
  const value: EditionSettings = {
    name: take('name', readName),
    tagline: take('tagline', readLine),
    language: take('language', readLanguage),
    sections: take('sections', readSections),
    lead: take('lead', readId),
    pinned: take('pinned', readIds),
    aliases: take('aliases', readAliases),
  }
  return { value, faults }
}

/**
 * Reads `seeds/edition.json`; `null` for no such file. Never throws: where the file is wrong the default
 * holds and a notice says what to do.
 */
export function parseSettings(text: string | null): ParsedSettings {
  if (text === null) return { settings: DEFAULTS, notices: [] }
  const source = text.replace(/^\uFEFF/, '')
  const json = readJson(source)
  if (json.fault !== null) return { settings: DEFAULTS, notices: [json.fault] }
  const entries = entriesOf(json.value)
  if (entries === null) {
    const message = 'The settings should be one JSON object, such as {"name": "The Daily Example"}'
    return { settings: DEFAULTS, notices: [{ seed: SETTINGS_SEED, line: 1, column: 1, message }] }
  }
  const { value, faults } = readSettings(entries)
  return { settings: value, notices: placeFaults(SETTINGS_SEED, source, faults) }
}
