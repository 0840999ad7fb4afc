export const SITE_PORT = 4283
export const BASED_PORT = 4284
export const ODD_PORT = 4285
export const DEV_PORT = 4286

/** The edition as it is built without a public address. */
export const SITE = `http://localhost:${SITE_PORT}/`

/** The same edition, built for `PUBLIC_SITE` and served below its base path. */
export const BASED_SITE = `http://localhost:${BASED_PORT}/news/`
export const PUBLIC_SITE = 'https://example.org/news/'

/** An edition of other tongues and of copy at the edge of what copy can be; its seeds are written at the start. */
export const ODD_SITE = `http://localhost:${ODD_PORT}/`
export const ODD_SEEDS = 'test-results-odd/seeds'

/** The edition as a publisher works at it, from a copy of its seeds that a test may change. */
export const DEV_SITE = `http://localhost:${DEV_PORT}/`
export const DEV_SEEDS = 'test-results-dev/seeds'

/** An edition that a test builds, changes and builds anew. */
export const LASTING_PORT = 4287
export const LASTING_SITE = `http://localhost:${LASTING_PORT}/`
