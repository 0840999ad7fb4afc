/*
 * What the words beside a name say of it. A mention bears these signs added up; a name's tally counts each by
 * its place in SIGNS.
 */

/** `Mayor Ann Roe`, `the singer Ann Roe`. */
export const TITLED = 1 << 0
/** `the city of Oslo`, `the Oslo region`. */
export const PLACED = 1 << 1
/** `the brewer Roe`, `head of the Harbour Office`. */
export const LED = 1 << 2
/** `Roe said`. */
export const SPEAKS = 1 << 3
/** `in Oslo`. */
export const INSIDE = 1 << 4
/** `from Oslo`: tells less. */
export const TOWARD = 1 << 5
/** `Oslo’s`. */
export const OWNS = 1 << 6
/** `an Oslo`: tells against. */
export const COUNTED = 1 << 7
/** `Oslo traffic`: tells against. */
export const DESCRIBES = 1 << 8
/** `Exchange Commission` in `Securities and Exchange Commission`: half a name, where it always stands so. */
export const HALVED = 1 << 9

export const SIGNS = [TITLED, PLACED, LED, SPEAKS, INSIDE, TOWARD, OWNS, COUNTED, DESCRIBES, HALVED] as const
export type Sign = (typeof SIGNS)[number]

/** Signs of the words before a name; the others are of those after it, or of both. */
export const BEFORE = TITLED | LED | INSIDE | TOWARD | COUNTED | HALVED
