/** The forms of an English verb, by what they do in a clause. */
export type Forms = {
  base: string
  finite: readonly string[]
  participle: string
}

const SIBILANT = /(?:s|x|z|ch|sh|o)$/
const CONSONANT_Y = /[^aeiou]y$/

const third = (base: string): string => {
  if (CONSONANT_Y.test(base)) return `${base.slice(0, -1)}ies`
  return SIBILANT.test(base) ? `${base}es` : `${base}s`
}
const past = (base: string): string => {
  if (base.endsWith('e')) return `${base}d`
  return CONSONANT_Y.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`
}
const ing = (base: string): string => (/[^eo]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`)

/**
 * Forms from a table's entry: a regular verb by its base (`add`), one that doubles its last letter with
 * it (`quip+p`), an irregular one with its past (`say/said`) and, where it differs, its participle (`write/wrote/written`).
 */
export function conjugate(entry: string): Forms {
  const [head = '', ...pasts] = entry.split('/')
  const [base = '', doubled = ''] = head.split('+')
  const stem = base + doubled
  const finite = pasts.length > 0 ? pasts : [past(stem)]
  return { base, finite: [third(base), ...finite], participle: ing(stem) }
}
