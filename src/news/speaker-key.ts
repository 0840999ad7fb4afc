import type { Quote } from './quote.ts'
import { isWholeName } from './whole-name.ts'

/**
 * What a speaker is joined by over the stories: the name. A last name alone may be another's in the next story,
 * so its key is the story's own; `null` for who has no name.
 */
export function speakerKey(
  { speaker, speakerKind }: Pick<Quote, 'speaker' | 'speakerKind'>,
  story: string,
): string | null {
  if (speaker === null || speakerKind === 'described') return null
  return speakerKind === 'organisation' || isWholeName(speaker) ? speaker : `${speaker} ${story}`
}
