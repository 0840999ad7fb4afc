import { useMemo, type ComponentProps } from 'react'
import type { KeptStory, Library } from '#read/device/library.ts'
import { RemoveMark } from '#read/device/remove-mark.tsx'
import { fillRows } from '#read/story/fill-rows.ts'
import { TeaserExtrasContext, type TeaserExtras } from '#read/story/teaser-extras.ts'
import { TeaserItem } from '#read/story/teaser-item.tsx'

type Removal = Pick<ComponentProps<typeof RemoveMark>, 'kind' | 'onRemoved'>
type Props = Removal & { stories: readonly KeptStory[]; places: Library['places']; level: 2 | 3 }

const offerRemoval = (removal: Removal): TeaserExtras => ({
  isRead: () => false,
  act: (story) => <RemoveMark story={story} {...removal} />,
})

/** Stories on one of the reader's shelves, the latest first, each with a way to take it off. */
export function KeptStories({ stories, places, level, kind, onRemoved }: Props) {
  const extras = useMemo(() => offerRemoval({ kind, onRemoved }), [kind, onRemoved])
  const describe = (id: string): string | null => {
    const place = places.find((one) => one.id === id)
    return place === undefined ? null : `${Math.round(place.progress * 100)}% read`
  }
  return (
    <TeaserExtrasContext value={extras}>
      <ul className="three-up gap-y-8 lg:gap-y-10">
        {fillRows(stories, ({ story }) => story.headline).map(({ story }) => (
          <li key={story.id} className="ruled-off">
            <TeaserItem teaser={story} level={level} label={story.section.name} note={describe(story.id)} />
          </li>
        ))}
      </ul>
    </TeaserExtrasContext>
  )
}
