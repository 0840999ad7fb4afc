import { startReader } from './read/start-reader.tsx'

const client = await startReader(import.meta.env.BASE_URL)

import.meta.hot?.on('broadsheet:edition', () => void client.invalidateQueries())
