import type { Gist, Named } from '#link/gist.ts'

/** What of a gist is kept as it is. */
type Plain = Omit<Gist, Listing | Apart | 'copyOf'>
/** Titles that the copy names are kept by number. */
type Listing = 'readAlso' | 'next' | 'previous'
/** Kept apart. */
type Apart = 'seed' | 'words' | 'lines' | 'sketch'

/**
 * Gists as they are kept, a list for each field: read in half the time that lists for each gist take. Their numbers are
 * kept apart.
 */
export type GistColumns = { readonly [Field in keyof Plain]: readonly Plain[Field][] } & {
  readonly readAlso: readonly (readonly number[])[]
  readonly next: readonly (number | null)[]
  readonly previous: readonly (number | null)[]
}

/** Writes gists; `number` numbers the titles that they name. */
export function writeGistColumns(gists: readonly Gist[], number: (named: Named) => number): GistColumns {
  const column = <Field extends keyof Plain>(field: Field): readonly Plain[Field][] =>
    gists.map((gist) => gist[field])
  const numberOne = (named: Named | null): number | null => (named === null ? null : number(named))
  return {
    id: column('id'),
    slug: column('slug'),
    section: column('section'),
    path: column('path'),
    headline: column('headline'),
    label: column('label'),
    published: column('published'),
    updated: column('updated'),
    language: column('language'),
    direction: column('direction'),
    minutes: column('minutes'),
    imprint: column('imprint'),
    stamp: column('stamp'),
    url: column('url'),
    summary: column('summary'),
    title: column('title'),
    instant: column('instant'),
    total: column('total'),
    readAlso: gists.map(({ readAlso }) => readAlso.map(number)),
    next: gists.map(({ next }) => numberOne(next)),
    previous: gists.map(({ previous }) => numberOne(previous)),
    speakers: column('speakers'),
    heard: column('heard'),
    headlines: column('headlines'),
    notices: column('notices'),
  }
}

/** Throws when a column is cut short. */
function take<T>(column: readonly T[], at: number): T {
  const value = column[at]
  if (value === undefined) throw new Error('The archive is cut short')
  return value
}

/** A reader of the gist at a place, given what was kept apart; `named` are the titles by number. */
export function openGistColumns(
  columns: GistColumns,
  named: readonly Named[],
): (at: number, apart: Pick<Gist, Apart>) => Gist {
  const nameOne = (number: number | null): Named | null => (number === null ? null : take(named, number))
  return (at, { seed, words, lines, sketch }) => ({
    id: take(columns.id, at),
    slug: take(columns.slug, at),
    section: take(columns.section, at),
    path: take(columns.path, at),
    headline: take(columns.headline, at),
    label: take(columns.label, at),
    published: take(columns.published, at),
    updated: take(columns.updated, at),
    language: take(columns.language, at),
    direction: take(columns.direction, at),
    minutes: take(columns.minutes, at),
    imprint: take(columns.imprint, at),
    seed,
    stamp: take(columns.stamp, at),
    url: take(columns.url, at),
    summary: take(columns.summary, at),
    title: take(columns.title, at),
    instant: take(columns.instant, at),
    total: take(columns.total, at),
    readAlso: take(columns.readAlso, at).map((number) => take(named, number)),
    next: nameOne(take(columns.next, at)),
    previous: nameOne(take(columns.previous, at)),
    speakers: take(columns.speakers, at),
    heard: take(columns.heard, at),
    headlines: take(columns.headlines, at),
    notices: take(columns.notices, at),
    words,
    lines,
    sketch,
  })
}
