import { listInSight, type Extent } from './list-in-sight.ts'
import type { Shown } from './weigh-shift.ts'

const STAND_INS = [
  ['--font-serif', 'Broadsheet Serif', 'Georgia'],
  ['--font-sans', 'Broadsheet Sans', 'Arial'],
] as const

const show = (extent: Extent): Shown => {
  const { x = 0, y = 0 } = extent.getClientRects()[0] ?? {}
  return { x, y, box: extent.getBoundingClientRect() }
}

/** Sets an element, and all that is in it, in the paper's own type. */
function dress({ style }: HTMLElement, worn: CSSStyleDeclaration): void {
  for (const [variable, family, standIn] of STAND_INS) {
    if (worn.fontFamily.includes(standIn)) style.fontFamily = `${family},${worn.fontFamily}`
    style.setProperty(variable, `${family},${worn.getPropertyValue(variable)}`)
  }
}

/** What is in sight of a part of the page, before and after it wears the paper's own type, which it does not keep. */
export function tryType(part: HTMLElement): readonly [before: Shown, after: Shown][] {
  const extents = listInSight(part)
  const before = extents.map(show)
  const { cssText } = part.style
  dress(part, getComputedStyle(part))
  const after = extents.map(show)
  part.style.cssText = cssText
  if (cssText === '') part.removeAttribute('style')
  return before.flatMap((shown, i) => {
    const now = after[i]
    return now === undefined ? [] : [[shown, now]]
  })
}
