import { measureLine } from './measure-line.ts'

/** Up to this length, in Latin letters, a headline is set in this size. */
const SHORT = 45
const MIDDLE = 90
const LONG = 180
/** In a list a longer one stands for its summary too. */
const LISTED = 135

type Scale = 'text-d1' | 'text-d2' | 'text-d3' | 'text-h2'

/** The class that sets a headline by its length: the shorter, the larger. */
export function headlineSize(headline: string): Scale {
  const length = measureLine(headline)
  if (length <= SHORT) return 'text-d1'
  if (length <= MIDDLE) return 'text-d2'
  return length <= LONG ? 'text-d3' : 'text-h2'
}

/** Whether a headline is set as text in a list, where it would fill its column. */
export const isTextInList = (headline: string): boolean => measureLine(headline) > LISTED

/** The same for a headline below another story: never the largest. */
export function nextSize(headline: string): Exclude<Scale, 'text-d1'> {
  const size = headlineSize(headline)
  return size === 'text-d1' ? 'text-d2' : size
}
