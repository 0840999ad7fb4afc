import { rememberSeeds } from './archive/remember-seeds.ts'
import { makeEdition, type Made } from './make-edition.ts'

/** A desk that makes the edition of a folder again and again, and parses only the seeds that have changed since. */
export function openDesk(seeds: string): () => Promise<Made> {
  const openFiling = rememberSeeds()
  return () => makeEdition(seeds, { filing: openFiling() })
}
