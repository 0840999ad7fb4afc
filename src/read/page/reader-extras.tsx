import { useMemo, type ReactNode } from 'react'
import type { Teaser } from '#news/teaser.ts'
import { SaveMark } from '#read/device/save-mark.tsx'
import { useLibrary } from '#read/device/use-device.ts'
import { TeaserExtrasContext } from '#read/story/teaser-extras.ts'

type Props = {
  /** Whether the stories in the lists can be saved from there. */
  canSave?: boolean
  children: ReactNode
}

const showSave = (story: Teaser) => <SaveMark story={story} />
const showNothing = () => null

/** Lists of stories as this reader sees them: those already read recede. */
export function ReaderExtras({ canSave = false, children }: Props) {
  const { read } = useLibrary()
  const extras = useMemo(() => {
    const ids = new Set(read.map(({ story }) => story.id))
    return {
      isRead: (id: string) => ids.has(id),
      act: canSave ? showSave : showNothing,
    }
  }, [read, canSave])
  return <TeaserExtrasContext value={extras}>{children}</TeaserExtrasContext>
}
