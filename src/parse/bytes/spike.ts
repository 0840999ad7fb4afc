import type { Spiked } from '#news/seed.ts'

/** Refuses a seed with one sentence. */
export const spike = (seed: string, message: string): Spiked => ({
  kind: 'spiked',
  seed,
  notices: [{ seed, line: 1, column: 1, message }],
})
