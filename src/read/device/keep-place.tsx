import { lazy, Suspense, useEffect, useState, type ComponentType } from 'react'
import type { Teaser } from '#news/teaser.ts'
import { useDeviceState } from './use-device.ts'

type Props = { story: Teaser }

/** Without its code, as when the network fails, the place is not kept, and the page reads on. */
const Nothing: ComponentType<Props> = () => null

const KeptPlace = lazy(async () => ({
  default: await import('./kept-place.tsx').then(
    (module): ComponentType<Props> => module.KeptPlace,
    () => Nothing,
  ),
}))

/**
 * Keeps the reader's place in a story, and offers the one kept before. Its code is loaded at the first
 * scroll, or when the device has something to say.
 */
export function KeepPlace({ story }: Props) {
  const isOpen = useDeviceState().kind === 'open'
  const [hasScrolled, noteScroll] = useState(false)
  useEffect(() => {
    const note = () => noteScroll(true)
    window.addEventListener('scroll', note, { once: true, passive: true })
    return () => window.removeEventListener('scroll', note)
  }, [])
  if (!isOpen && !hasScrolled) return null
  return (
    <Suspense>
      <KeptPlace story={story} />
    </Suspense>
  )
}
