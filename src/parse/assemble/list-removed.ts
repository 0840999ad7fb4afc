import type { Removed } from '#news/article.ts'
import type { Marked } from '#parse/marks/mark.ts'

/** Every line that was taken for furniture, with the rule that says so. */
export function listRemoved(copy: readonly Marked[]): readonly Removed[] {
  return copy.flatMap(({ line, fate }) =>
    fate?.kind === 'removed'
      ? line.sources.map((source) => ({ line: source.number, text: source.text, reason: fate.rule }))
      : [],
  )
}
