const TYPES: readonly (readonly [path: RegExp, type: string])[] = [
  [/\/feed\.xml$/, 'application/rss+xml; charset=utf-8'],
  [/\/feed\.atom$/, 'application/atom+xml; charset=utf-8'],
  [/\/feed\.json$/, 'application/feed+json; charset=utf-8'],
  [/\.md$/, 'text/markdown; charset=utf-8'],
  [/\.xml$/, 'application/xml; charset=utf-8'],
  [/\.txt$/, 'text/plain; charset=utf-8'],
]

/** The type of a file that its ending alone does not tell rightly; `null` where it does. */
export const findContentType = (path: string): string | null =>
  TYPES.find(([pattern]) => pattern.test(path))?.[1] ?? null
