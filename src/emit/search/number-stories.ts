import type { Brief } from '#news/brief.ts'

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

/**
 * The stories in the order of their numbers: undated ones first, then from the oldest to the newest, so that a new
 * story changes nobody's number. Among equals the edition's last comes first.
 */
export const numberStories = <T extends Pick<Brief, 'published'>>(stories: readonly T[]): readonly T[] =>
  stories.toReversed().sort((a, b) => compare(a.published ?? '', b.published ?? ''))
