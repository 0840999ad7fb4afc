import type { Payload } from '#news/payloads.ts'

/** The page component's chunk, for preloading. */
export type PageKind = 'front' | 'section' | 'article' | 'saved' | 'search' | 'missing'

/** One page to render: its path and the payloads it reads, by data path. */
export type Page = { kind: PageKind; path: string; payloads: ReadonlyMap<string, Payload> }
