import { useMemo, type ReactNode } from 'react'
import { useLibrary } from '#read/device/use-device.ts'
import { TeaserExtrasContext, type TeaserExtras } from '#read/story/teaser-extras.ts'

type Props = {
  /** What can be done with a story from its place in a list. */
  act?: TeaserExtras['act']
  children: ReactNode
}

const showNothing = () => null

/** Lists of stories as this reader sees them: those already read recede. */
export function ReaderExtras({ act = showNothing, children }: Props) {
  const { read } = useLibrary()
  const extras = useMemo(
    () => ({ isRead: (id: string) => read.some(({ story }) => story.id === id), act }),
    [read, act],
  )
  return <TeaserExtrasContext value={extras}>{children}</TeaserExtrasContext>
}
