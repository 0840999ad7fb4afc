import { listTimes } from '#news/list-times.ts'
import { QUOTED_PAGE } from '#news/quoted-list.ts'
import type { QuoteChoices } from '#news/quotes-page.ts'
import type { Story } from './story.ts'

/** What tells these stories apart: their sections, in the order they are met, their times, and if they are few, they. */
export const composeChoices = (stories: readonly Pick<Story, 'gist'>[]): QuoteChoices => ({
  stories: (stories.length > QUOTED_PAGE ? [] : stories).map(({ gist: { id, headline } }) => ({
    id,
    headline,
  })),
  sections: [...new Set(stories.map(({ gist }) => gist.section))],
  times: listTimes(stories.map(({ gist }) => gist)),
})
