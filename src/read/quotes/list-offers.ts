import type { EditionSummary } from '#news/edition.ts'
import { listTimes } from '#news/list-times.ts'
import type { QuotesPage } from '#news/quotes-page.ts'
import type { Found } from './find-quoted.ts'
import { mergeTimes } from './list-parts.ts'

/** What there is to choose from: values with what they are called. A choice of one is none. */
export type Offers = {
  stories: readonly (readonly [id: string, headline: string])[]
  sections: readonly (readonly [slug: string, name: string])[]
  times: readonly string[]
}

/** What a reader of a page of quotes may choose from: of the page if it holds every quote, else of all. */
export function listOffers(
  { stories, choices }: Pick<QuotesPage, 'stories' | 'choices'>,
  found: Pick<Found, 'offers' | 'times'> | null,
  { sections }: Pick<EditionSummary, 'sections'>,
): Offers {
  if (choices === null)
    return {
      stories: stories.length > 1 ? stories.map(({ id, headline }) => [id, headline]) : [],
      sections: listNames(stories.map(({ section }) => section.slug)),
      times: listTimes(stories),
    }
  return {
    stories: (found?.offers ?? []).map(({ id, headline }) => [id, headline]),
    sections: listNames(choices.sections),
    times: mergeTimes(choices.times, found?.times ?? []),
  }

  function listNames(slugs: readonly string[]): Offers['sections'] {
    const own = sections.filter(({ slug }) => slugs.includes(slug))
    return own.length > 1 ? own.map(({ slug, name }) => [slug, name]) : []
  }
}
