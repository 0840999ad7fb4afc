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
  moves: readonly (readonly [before: Shown, after: Shown])[],
  { innerWidth: width, innerHeight: height }: Pick<Window, 'innerWidth' | 'innerHeight'>,
): number {
  const squares = new Set<number>()
  let farthest = 0
  const cover = ({ left, top, right, bottom }: Box): void => {
    for (let y = Math.max(top, 0); y < Math.min(bottom, height); y += SQUARE)
      for (let x = Math.max(left, 0); x < Math.min(right, width); x += SQUARE)
        squares.add(Math.trunc(y / SQUARE) * width + Math.trunc(x / SQUARE))
  }
  for (const [before, after] of moves) {
    const far = Math.max(Math.abs(after.x - before.x), Math.abs(after.y - before.y))
    if (far < LEAST) continue
    farthest = Math.max(farthest, far)
    cover(before.box)
    cover(after.box)
  }
  return (squares.size * SQUARE ** 2 * farthest) / (width * height * Math.max(width, height))
}
