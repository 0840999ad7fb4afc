import type { Edition } from './edition.ts'
import type { Suggestion } from './onward.ts'
import type { SectionPage } from './section-page.ts'
import type { Teaser } from './teaser.ts'
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

/** A story and where it leads. */
export function tellStory(
  id: string,
  { stampOf, openOnward }: Pick<Edition, 'stampOf' | 'openOnward'>,
): string {
  const { readAlso, next, previous, ...rest } = openOnward(id)
  const tell = (teaser: Teaser): string => stampOf(teaser.id)
  const tellSuggestion = ({ teaser, reason }: Suggestion) => [tell(teaser), reason]
  return JSON.stringify([
    stampOf(id),
    readAlso.map(tellSuggestion),
    next === null ? null : tellSuggestion(next),
    previous === null ? null : tell(previous),
    rest,
  ])
}
