import { alignPassage } from './go-to-passage.ts'
import { measureReading, type Reading } from './measure-reading.ts'
import { listPassages } from './passages.ts'

const REST_MS = 400

type Followers = {
  /** While the reader scrolls, at most once a frame. */
  onMove: (reading: Reading) => void
  /** When the reader has come to rest, or leaves. */
  onRest: (reading: Reading, passages: readonly HTMLElement[]) => void
}

/**
 * Follows the reader through the story on the page until the answered function is called. When the window
 * changes its width, as on a rotation, the passage being read stays at the top.
 */
export function followReading({ onMove, onRest }: Followers): () => void {
  const end = new AbortController()
  const listen = { signal: end.signal, passive: true }
  let passages = listPassages()
  let reading = measureReading(passages)
  let width = window.innerWidth
  let frame = 0
  let timer = 0

  const rest = () => {
    clearTimeout(timer)
    timer = 0
    if (reading !== null) onRest(reading, passages)
  }
  const measure = () => {
    frame = 0
    passages = listPassages()
    reading = measureReading(passages)
    if (reading !== null) onMove(reading)
    clearTimeout(timer)
    timer = window.setTimeout(rest, REST_MS)
  }
  const look = () => {
    if (frame === 0) frame = requestAnimationFrame(measure)
  }
  const turn = () => {
    if (window.innerWidth === width) return look()
    width = window.innerWidth
    const passage = reading?.isDeep === true ? passages[reading.index] : undefined
    if (passage !== undefined && reading !== null) alignPassage(passage, reading.into)
    look()
  }
  window.addEventListener('scroll', look, listen)
  window.addEventListener('resize', turn, listen)
  document.addEventListener('visibilitychange', () => timer !== 0 && rest(), listen)
  look()
  return () => {
    end.abort()
    cancelAnimationFrame(frame)
    if (timer !== 0) rest()
  }
}
