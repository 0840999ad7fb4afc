import type { Teaser } from '#news/teaser.ts'
import { isTextInList } from './headline-size.ts'

const BESIDE = 2

type Seats = { beside: readonly Teaser[]; below: readonly Teaser[] }

const isLong = ({ headline }: Teaser): boolean => isTextInList(headline)

/**
 * Which stories of a department stand beside its first, and which in the rows below it: in their order, but one with a
 * headline as long as a text, which would leave holes about it, comes last.
 */
export function seatTeasers(teasers: readonly Teaser[]): Seats {
  const seated = [...teasers.filter((teaser) => !isLong(teaser)), ...teasers.filter(isLong)]
  return { beside: seated.slice(0, BESIDE), below: seated.slice(BESIDE) }
}
