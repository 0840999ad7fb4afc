import { keepAct } from './read/keep-act.ts'
import { wearLateType } from './read/type/wear-late-type.ts'
import { whenIdle, whenWanted } from './read/when-wanted.ts'

// The page reads without us: React, the router and the reader are each loaded in a moment of their own, and not before
// the first paint, which has the line to itself: until then what the page links for later is for print.
const actAgain = keepAct()
void wearLateType()
await whenWanted()
for (const link of document.querySelectorAll<HTMLLinkElement>('[media=print]')) link.media = ''
const { hydrateRoot } = await import('./read/hydrate.ts')
await whenIdle()
await import('./read/routing.ts')
await whenIdle()
const { startReader } = await import('./read/start-reader.tsx')
const client = await startReader(import.meta.env.BASE_URL, hydrateRoot)
actAgain()

// In development a story's new words come along; of all else it is only told that there may be news.
import.meta.hot?.on('broadsheet:edition', (news: [path: string, payload: unknown] | null) =>
  news === null ? void client.invalidateQueries() : client.setQueryData([news[0]], news[1]),
)
