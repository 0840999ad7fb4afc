/** English titles before a last name alone. */
const TITLE =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Baroness|King|Queen|Prince|Princess|Pope|President|Senator|Sen|Gov|Gen|Judge)\b\.?\s+/u
/** A name in a script without spaces: family and given name are together. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hangul}]{3,}$/u

/**
 * Whether a person's name is that of one person wherever it stands: given and family name. A last name alone,
 * also with a title, may be somebody else's in the next story.
 */
export const isWholeName = (name: string): boolean =>
  UNSPACED.test(name) || /\S[\s·・]+\S/u.test(name.replace(TITLE, ''))
