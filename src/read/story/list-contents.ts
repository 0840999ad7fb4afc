import type { Block, Crosshead } from '#news/block.ts'

const FEWEST = 2

/** The crossheads by which a story's reader may find their way; none where a single one would be no choice. */
export function listContents(body: readonly Block[]): readonly Crosshead[] {
  const crossheads = body.filter((block) => block.kind === 'crosshead')
  return crossheads.length < FEWEST ? [] : crossheads
}
