import { formatNumber } from '#news/format-number.ts'
import type { Search } from './use-search.ts'

/** A phrase has its marks already. */
const quote = (text: string): string => (/^“.*”$/.test(text) ? text : `“${text}”`)

/** How the search stands, in a sentence; `shown` results are listed. */
export function describeCount(text: string, { answer, isWaiting, hasFailed }: Search, shown: number): string {
  if (hasFailed) return 'The search could not be loaded. Please try again.'
  if (text.trim() === '' || answer === null) return isWaiting ? 'Searching…' : ''
  const more = answer.total - answer.stories.length
  const others = `${answer.isSure ? '' : 'up to '}${formatNumber(more)} more ${more === 1 ? 'story' : 'stories'}`
  if (shown > 0) {
    const results = `${shown} ${shown === 1 ? 'result' : 'results'}`
    return more > 0 ? `${results}, and ${others}` : results
  }
  if (isWaiting) return 'Searching…'
  return more > 0
    ? `Not found so far. It may stand in ${others}.`
    : `Nothing found for ${quote(text.trim())}. Try a name or a place.`
}
