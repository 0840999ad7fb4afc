import { whenIdle, whenWanted } from './read/when-wanted.ts'

// The page reads without us: React is loaded in two pieces, each in a moment of its own.
await whenWanted()
const { hydrateRoot } = await import('./read/hydrate.ts')
await whenIdle()
const { startReader } = await import('./read/start-reader.tsx')
const client = await startReader(import.meta.env.BASE_URL, hydrateRoot)

import.meta.hot?.on('broadsheet:edition', () => void client.invalidateQueries())
