type Box = Readonly<Record<'left' | 'top' | 'right' | 'bottom', number>>

/** Where something begins, and the box around it, in CSS pixels of the window. */
export type Shown = { x: number; y: number; box: Box }

/** What moves by less is not seen to. */
const LEAST = 3
/** Side of the squares that what moved is counted in. */
const SQUARE = 8

/**
 * Cumulative layout shift of one frame: the part of the window that holds what moved, before or after, times how far
 * anything moved, as a part of the window's longer side. (https://wicg.github.io/layout-instability, section 2)
 */
export function weighShift(
  before: readonly Shown[],
  after: readonly Shown[],
  { innerWidth: width, innerHeight: height }: Pick<Window, 'innerWidth' | 'innerHeight'>,
): number {
  const squares = new Set<number>()
  let farthest = 0
  const cover = ({ left, top, right, bottom }: Box): void => {
    for (let y = Math.max(top, 0); y < Math.min(bottom, height); y += SQUARE)
      for (let x = Math.max(left, 0); x < Math.min(right, width); x += SQUARE)
        squares.add(Math.trunc(y / SQUARE) * width + Math.trunc(x / SQUARE))
  }
  before.forEach(({ x, y, box }, i) => {
    const now = after[i]
    if (now === undefined) return
    const far = Math.max(Math.abs(now.x - x), Math.abs(now.y - y))
    if (far < LEAST) return
    farthest = Math.max(farthest, far)
    cover(box)
    cover(now.box)
  })
  return (squares.size * SQUARE ** 2 * farthest) / (width * height * Math.max(width, height))
}
