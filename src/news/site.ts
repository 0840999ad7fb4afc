/** Where the site will stand. */
export type Site = {
  /** `https://example.org`, or `null` when no public address is known. */
  origin: string | null
  /** Base path, with a slash at both ends. */
  base: string
}

/** A page path's address: absolute where the origin is known, else root-relative. */
export const toAddress = (site: Site, path: string): string =>
  `${site.origin ?? ''}${site.base.slice(0, -1)}${path}`

/** A site whose public address is known: only such a one has feeds, maps and preview pictures. */
export type PublicSite = Site & { origin: string }

/** Whether absolute addresses can be written for a site. */
export const isPublic = (site: Site): site is PublicSite => site.origin !== null
