export const SITE_PORT = 4283
export const BASED_PORT = 4284

/** The edition as it is built without a public address. */
export const SITE = `http://localhost:${SITE_PORT}/`

/** The same edition, built for `PUBLIC_SITE` and served below its base path. */
export const BASED_SITE = `http://localhost:${BASED_PORT}/news/`
export const PUBLIC_SITE = 'https://example.org/news/'
