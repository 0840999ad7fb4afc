import { whenIdle, whenWanted } from './read/when-wanted.ts'

// The page reads without us: React, the router and the reader are each loaded in a moment of their own.
await whenWanted()
const { hydrateRoot } = await import('./read/hydrate.ts')
await whenIdle()
await import('./read/routing.ts')
await whenIdle()
const { startReader } = await import('./read/start-reader.tsx')
const client = await startReader(import.meta.env.BASE_URL, hydrateRoot)

import.meta.hot?.on('broadsheet:edition', () => void client.invalidateQueries())
