import type { EditionSummary } from '#news/edition.ts'
import { listTimes } from '#news/list-times.ts'
import type { QuoteChoices, QuotesPage } from '#news/quotes-page.ts'
import type { Found } from './find-quoted.ts'
import { mergeTimes } from './list-parts.ts'

type Pairs = readonly (readonly [value: string, name: string])[]

/** What there is to choose from: values with what they are called. */
export type Offers = { stories: Pairs; sections: Pairs; times: readonly string[] }

const nameStories = (stories: QuoteChoices['stories']): Pairs =>
  stories.map(({ id, headline }) => [id, headline])

/** One is no choice. */
const choose = (pairs: Pairs): Pairs => (pairs.length > 1 ? pairs : [])

/** What a reader of a page of quotes may choose from: of the page if it holds every quote, else of all. */
export function listOffers(
  { stories, choices }: Pick<QuotesPage, 'stories' | 'choices'>,
  found: Pick<Found, 'offers' | 'times'> | null,
  { sections }: Pick<EditionSummary, 'sections'>,
): Offers {
  const nameSections = (slugs: readonly string[]): Pairs =>
    choose(sections.filter(({ slug }) => slugs.includes(slug)).map(({ slug, name }) => [slug, name]))
  if (choices === null)
    return {
      stories: choose(nameStories(stories)),
      sections: nameSections(stories.map(({ section }) => section.slug)),
      times: listTimes(stories),
    }
  const few = nameStories(found?.offers ?? [])
  return {
    // One that its address alone names is there to be let go.
    stories: few.length > 0 ? few : choose(nameStories(choices.stories)),
    sections: nameSections(choices.sections),
    times: mergeTimes(choices.times, found?.times ?? []),
  }
}
