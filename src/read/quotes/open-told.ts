import type { QueryClient } from '@tanstack/react-query'
import type { QuotedStory } from '#news/quotes-page.ts'
import { articleQuery, onwardQuery, summaryQuery } from '#read/queries.ts'
import { teaseStory } from '#read/story/tease-story.ts'
import type { Told } from './group-heard.ts'

/** A story with its data, and as pages of quotes name it. */
export type OpenStory = Told & { quoted: QuotedStory }

/** Opens a story with the data that its own page is made of. */
export async function openTold(client: QueryClient, id: string): Promise<OpenStory> {
  const [{ sections, language }, article, onward] = await Promise.all([
    client.fetchQuery(summaryQuery),
    client.fetchQuery(articleQuery(id)),
    client.fetchQuery(onwardQuery(id)),
  ])
  const slug = article.section
  const { name } = sections.find((section) => section.slug === slug) ?? { name: slug }
  const { path, headline, section, published, foreign } = teaseStory(article, {
    section: { slug, name },
    language,
  })
  return { article, onward, quoted: { id, path, headline, section, published, foreign } }
}
