import { count as countOf } from './describe-quotes.ts'
import type { Quoted } from './use-quoted.ts'

/** How it stands with what a reader asked for, in a sentence. */
export function describeFound({ found, isWaiting, hasFailed }: Omit<Quoted, 'retry'>): string {
  if (hasFailed) return 'The quotes could not be loaded.'
  if (found === null) return isWaiting ? 'Looking…' : ''
  const { count, page, pages } = found
  if (found.groups.length === 0) return 'Nothing here is of that story, section and time.'
  const stories = `Quotes from ${countOf(count, 'story', 'stories')}`
  return pages === 1 ? stories : `${stories}, newest first. Page ${page} of ${pages}`
}
