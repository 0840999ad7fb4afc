/**
 * Furniture of the page that copy was taken from. A rule is data: a pattern for a whole line, what it must
 * match, and what looks alike and is the story's own. Its examples are its tests.
 */
export type FurnitureRule = {
  /** Named in `removed`. */
  name: string
  pattern: RegExp
  /** What every line that matches holds: spares other lines a pattern that is dear to try. */
  sign?: RegExp
  examples: readonly string[]
  traps: readonly string[]
  /** In page dumps the story is over where such a line stands: for good, or (`false`) unless prose resumes. */
  endsStory?: boolean
}
