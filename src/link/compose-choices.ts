import { listTimes } from '#news/list-times.ts'
import type { QuoteChoices } from '#news/quotes-page.ts'
import type { Story } from './story.ts'

/** What tells these stories apart: their sections, in the order they are met, and their times. */
export const composeChoices = (stories: readonly Pick<Story, 'gist'>[]): QuoteChoices => ({
  sections: [...new Set(stories.map(({ gist }) => gist.section))],
  times: listTimes(stories.map(({ gist }) => gist)),
})
