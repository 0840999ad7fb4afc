/** Marks as wide as each other, by class; all others are as wide as “. */
const WIDTHS: readonly (readonly [marks: string, name: string])[] = [
  ['„‟', 'hang hang-low'],
  ['«»', 'hang hang-angle'],
  ['‘’‚‹›', 'hang hang-single'],
  ['"', 'hang hang-straight'],
  ["'", 'hang hang-straight-single'],
  ['「『', 'hang hang-corner'],
]

/** The class that hangs a mark by its own width left of the words it opens. */
export const hangClass = (mark: string): string =>
  WIDTHS.find(([marks]) => marks.includes(mark))?.[1] ?? 'hang'
