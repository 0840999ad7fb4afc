import { useCallback, useEffect, useRef, useState } from 'react'
import { findPlace } from './find-place.ts'
import { settleInto } from './go-to-passage.ts'
import type { Library } from './library.ts'
import { listPassages, readFingerprint } from './passages.ts'
import { useDeviceState } from './use-device.ts'

/** A passage to go on with, and at which point of it. */
export type Offer = { passage: HTMLElement; into: number }

/** The passage at which the reader had stopped, for one who is at the top of the story; `null` when it is in sight. */
function findOffer(id: string, { places }: Library): Offer | null {
  const place = places.find((one) => one.id === id)
  if (place === undefined || window.scrollY > window.innerHeight) return null
  const passages = listPassages()
  const index = findPlace(place, passages.map(readFingerprint))
  const passage = index === null ? undefined : passages[index]
  if (passage === undefined) return null
  const into = settleInto(passage, place.into)
  const { top, height } = passage.getBoundingClientRect()
  return top + into * height < window.innerHeight ? null : { passage, into }
}

/**
 * Where a reader who comes back to a story may go on; `null` when there is no such place. Whether to offer
 * one is decided once, when the device is first known.
 */
export function useOfferedPassage(id: string): [offer: Offer | null, withdraw: () => void] {
  const state = useDeviceState()
  const [offer, setOffer] = useState<Offer | null>(null)
  const isDecided = useRef(false)
  useEffect(() => {
    if (isDecided.current || state.kind !== 'open') return
    const frame = requestAnimationFrame(() => {
      isDecided.current = true
      setOffer(findOffer(id, state.library))
    })
    return () => cancelAnimationFrame(frame)
  }, [state, id])
  const withdraw = useCallback(() => setOffer(null), [])
  return [offer, withdraw]
}
