import type { PublicArticle } from './article.ts'

const LENGTH = 200

/** At most 200 characters, cut at a word. */
function shorten(text: string): string {
  if (text.length <= LENGTH) return text
  const cut = text.lastIndexOf(' ', LENGTH - 1)
  return `${text.slice(0, cut > 0 ? cut : LENGTH - 1)}…`
}

/** A story in a sentence or two: its standfirst, or the beginning of its first paragraph; `null` when it has neither. */
export function describeStory({
  standfirst,
  body,
}: Pick<PublicArticle, 'standfirst' | 'body'>): string | null {
  const text = standfirst ?? body.find((block) => block.kind === 'paragraph')?.text
  return text === undefined ? null : shorten(text)
}
