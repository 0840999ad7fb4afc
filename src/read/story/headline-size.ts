const SHORT = 45
const MIDDLE = 90

/** The class that sets a headline by its length: the shorter, the larger. */
export function headlineSize(headline: string): 'text-d1' | 'text-d2' | 'text-d3' {
  if (headline.length <= SHORT) return 'text-d1'
  return headline.length <= MIDDLE ? 'text-d2' : 'text-d3'
}
