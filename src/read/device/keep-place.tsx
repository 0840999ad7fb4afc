import { useEffect, useState, type ComponentType } from 'react'
import type { Teaser } from '#news/teaser.ts'
import { useDeviceState } from './use-device.ts'

type Props = { story: Teaser }

/**
 * Keeps the reader's place in a story, and offers the one kept before. Its code is loaded when the page
 * is scrolled, or when the device has something to say; without it, as when the network fails, the page reads on.
 */
export function KeepPlace({ story }: Props) {
  const isOpen = useDeviceState().kind === 'open'
  const [KeptPlace, setKeptPlace] = useState<ComponentType<Props> | null>(null)
  useEffect(() => {
    const load = () => {
      import('./kept-place.tsx').then(
        (module) => setKeptPlace(() => module.KeptPlace),
        () => undefined,
      )
    }
    if (isOpen || window.scrollY > 0) return load()
    window.addEventListener('scroll', load, { once: true, passive: true })
    return () => window.removeEventListener('scroll', load)
  }, [isOpen])
  return KeptPlace !== null && <KeptPlace story={story} />
}
