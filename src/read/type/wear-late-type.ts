import { whenIdle } from '#read/when-wanted.ts'
import { listParts } from './list-in-sight.ts'
import { loadType } from './load-type.ts'
import { tryType } from './try-type.ts'
import { weighShift, type Shown } from './weigh-shift.ts'

/** The most that may be seen to move, as cumulative layout shift: in two decimals it is none. */
const MOST = 0.004

/** Whether a part that grows or shrinks moves what is in sight below it. */
const isPushing = ([before, after]: readonly [Shown, Shown]): boolean =>
  before.box.bottom < innerHeight && Math.abs(after.box.bottom - before.box.bottom) > 1

/** Whether the paper's own type may take its stand-in's place, unless the reader scrolls meanwhile: then `null`. */
async function isUnseen(): Promise<boolean | null> {
  const place = scrollY
  const moves: (readonly [before: Shown, after: Shown])[] = []
  for (const part of listParts(document.body)) {
    await whenIdle()
    if (scrollY !== place) return null
    const [whole, ...rest] = tryType(part)
    if (whole !== undefined && isPushing(whole)) return false
    moves.push(...rest)
  }
  return weighShift(moves, window) <= MOST
}

/**
 * Wears the paper's own type where it comes after the page was painted in what stands in for it, if hardly anything in
 * sight moves by it; else the stand-in stays until the reader turns the page. Each part in sight tries it on by
 * itself, in a moment of its own: to lay the page out twice would hold the reader up.
 */
export async function wearLateType(): Promise<void> {
  const { documentElement } = document
  const { dataset } = documentElement
  if (!(await loadType(documentElement.textContent))) return
  while (dataset['type'] === 'late') {
    const answer = await isUnseen()
    if (answer === true) delete dataset['type']
    if (answer === false) return
  }
}
