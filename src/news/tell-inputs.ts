import type { Edition } from './edition.ts'
import type { SectionPage } from './section-page.ts'
import type { TopicPage } from './topic-page.ts'

/*
 * What of an edition a file is made from, told in as few words as tell one state of it from the next, beside the
 * edition's summary: a story is told by its stamp.
 */

type StampOf = Pick<Edition, 'stampOf'>

/** Stories as lists show them. */
export const tellStories = (stories: readonly { id: string }[], { stampOf }: StampOf): string =>
  stories.map(({ id }) => stampOf(id)).join(' ')

/** A page of a section or of a topic. */
export const tellList = ({ teasers, ...page }: SectionPage | TopicPage, edition: StampOf): string =>
  `${JSON.stringify(page)} ${tellStories(teasers, edition)}`
