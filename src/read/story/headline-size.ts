import { measureLine } from './measure-line.ts'

const SHORT = 45
const MIDDLE = 90

/** The class that sets a headline by its length: the shorter, the larger. */
export function headlineSize(headline: string): 'text-d1' | 'text-d2' | 'text-d3' {
  const length = measureLine(headline)
  if (length <= SHORT) return 'text-d1'
  return length <= MIDDLE ? 'text-d2' : 'text-d3'
}
