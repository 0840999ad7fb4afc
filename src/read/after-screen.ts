/**
 * The id of the first element of a story that its first screen does without, or of the one that ends its text; no
 * crosshead's anchor has a capital.
 */
export const AFTER_SCREEN = 'afterScreen'
