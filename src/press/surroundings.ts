/** Where the press finds and leaves things, and the address the site will have. */
export type Surroundings = {
  seeds: string
  out: string
  /** Origin of the public address (`https://example.org`), or `null` when none was given. */
  origin: string | null
  /** Base path, with a slash at both ends. */
  base: string
}

/**
 * Reads BROADSHEET_SEEDS, BROADSHEET_OUT and BROADSHEET_SITE.
 * Throws one sentence when BROADSHEET_SITE is not an http(s) address.
 */
export function readSurroundings(env: Readonly<Record<string, string | undefined>>): Surroundings {
  const seeds = env['BROADSHEET_SEEDS'] ?? 'seeds'
  const out = env['BROADSHEET_OUT'] ?? 'dist'
  const site = env['BROADSHEET_SITE'] ?? ''
  if (site === '') return { seeds, out, origin: null, base: '/' }
  if (!URL.canParse(site) || !/^https?:$/.test(new URL(site).protocol)) {
    throw new Error(`BROADSHEET_SITE is “${site}”; give a full address such as https://example.org/news/.`)
  }
  const { origin, pathname } = new URL(site)
  return { seeds, out, origin, base: pathname.endsWith('/') ? pathname : `${pathname}/` }
}
