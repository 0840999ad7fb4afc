import type { Listed } from '#news/article.ts'
import type { Gives, Marked } from '#parse/marks/mark.ts'

export type Fields = Omit<Gives, 'readAlso'> & { readAlso: readonly Listed[] }

/** What the lines give, in the order of the copy: of single fields the first counts, lists are joined. */
export function gatherFields(copy: readonly Marked[]): Fields {
  const given: Gives[] = []
  for (const { fate } of copy) if (fate?.kind === 'field') given.push(fate.gives)
  const singles: Gives = Object.assign({}, ...given.toReversed())
  return { ...singles, readAlso: given.flatMap(({ readAlso }) => readAlso ?? []) }
}
