import { useQuery } from '@tanstack/react-query'
import type { EditionSummary } from '#news/edition.ts'
import { TeaserItem } from '#read/story/teaser-item.tsx'
import { teaseStory } from '#read/story/tease-story.ts'
import { nearQuery } from './near-query.ts'

type Props = { slug: string; summary: EditionSummary }

/** In place of a story that is not there: the stories whose addresses are most like its own. */
export function NearStories({ slug, summary }: Props) {
  const stories = useQuery(nearQuery(slug, summary)).data ?? []
  if (stories.length === 0) return null
  const nameOf = (section: string) => summary.sections.find((one) => one.slug === section)?.name ?? section
  return (
    <section aria-labelledby="near" className="sheet pb-14">
      <div className="oxford" />
      <div className="columns">
        <h2 id="near" className="rail justify-self-start pt-4 pb-4 text-h2">
          Nearest to it
        </h2>
        <ul className="axis three-up gap-y-8 pt-5">
          {stories.map((story) => {
            const section = { slug: story.section, name: nameOf(story.section) }
            const teaser = teaseStory(story, { section, language: summary.language })
            return (
              <li key={story.id} className="ruled-off">
                <TeaserItem teaser={teaser} label={section.name} />
              </li>
            )
          })}
        </ul>
      </div>
    </section>
  )
}
