import { useEffect, useState, type ComponentType } from 'react'
import { useLocation } from 'react-router'
import type { EditionSummary } from '#news/edition.ts'

type Props = { summary: EditionSummary }

/** At the address of a story that has no page: looks for the story, and for those like it, once the code for it is there. */
export function SeekStory({ summary }: Props) {
  const isStory = useLocation().pathname.startsWith('/article/')
  const [LostStory, setLostStory] = useState<ComponentType<Props> | null>(null)
  useEffect(() => {
    if (isStory)
      import('#read/lost/lost-story.tsx').then(
        (lost) => setLostStory(() => lost.LostStory),
        () => undefined,
      )
  }, [isStory])
  return isStory && LostStory !== null && <LostStory summary={summary} />
}
