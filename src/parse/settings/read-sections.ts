import type { EditionSettings } from '#news/edition.ts'
import { entriesOf, refuse } from './reading.ts'
import type { Reading, Setting } from './reading.ts'

type Named = EditionSettings['sections'][number]

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const EXAMPLE = '{"slug": "world", "name": "World"}'

/** One entry, or the sentence that says what is wrong with it. */
function readSection(entry: unknown): Named | string {
  const entries = entriesOf(entry)
  const slug = entries?.get('slug')
  const name = entries?.get('name')
  if (typeof slug !== 'string' || typeof name !== 'string' || name.trim() === '') {
    return `a section should be written as ${EXAMPLE}`
  }
  if (!SLUG.test(slug)) {
    return `the slug “${slug}” should be the section’s address: small letters a-z, digits and hyphens`
  }
  return { slug, name: name.replace(/\s+/g, ' ').trim() }
}

/** The sections in the paper's order; of two entries for one section the first holds. */
export function readSections(setting: Setting<readonly Named[]>): Reading<readonly Named[]> {
  const { name, said } = setting
  if (!Array.isArray(said)) return refuse(setting, `a list of sections such as [${EXAMPLE}]`)
  const sections = new Map<string, Named>()
  const faults = said.flatMap((entry: unknown, index) => {
    const section = readSection(entry)
    if (typeof section === 'string') return [{ at: [name, index], message: section }]
    if (sections.has(section.slug)) {
      return [
        { at: [name, index], message: `the section “${section.slug}” is listed twice; delete one entry` },
      ]
    }
    sections.set(section.slug, section)
    return []
  })
  return { value: [...sections.values()], faults }
}
