import type { Marked } from '#parse/marks/mark.ts'

/** Where the headline stands in the copy; -1 when there is none yet. */
export const headlineIndex = (copy: readonly Marked[]): number =>
  copy.findLastIndex(({ fate }) => fate?.kind === 'field' && fate.gives.headline !== undefined)
