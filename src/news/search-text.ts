import type { PublicArticle } from './article.ts'

/** What of a story search looks through. */
export type SearchText = {
  headline: string
  /** What stands around the story: standfirst, who wrote it, where it was filed. */
  facts: readonly string[]
  /** The text of every block, by its index in the body. */
  passages: readonly string[]
}

type Story = Pick<
  PublicArticle,
  'headline' | 'kicker' | 'standfirst' | 'byline' | 'dateline' | 'agency' | 'source' | 'label' | 'body'
>

export function readSearchText(story: Story): SearchText {
  const { standfirst, kicker, label, dateline, agency, source, byline } = story
  const facts = [standfirst, kicker, label, dateline, agency, source, ...byline]
  return {
    headline: story.headline,
    facts: facts.filter((fact) => fact !== null),
    passages: story.body.map(({ text }) => text),
  }
}
