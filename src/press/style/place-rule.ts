/** Where a rule stands: in the page, in the page where it holds another script than Latin, or in the linked sheet. */
export type Place = 'first' | 'tongues' | 'later'

/** Says of a name of a class or of an element whether the page may hold one before its reader acts. */
export type IsWorn = (name: string) => boolean

const LANGUAGE = /:lang\([^)]*\)/g
const OTHER_WAY = '[dir=rtl]'
const FOREIGN = /\[dir=/
/** What waits for an act of the reader's, or for a script: states, the quote followed to, the headline on its way. */
const STATE = /:(?:hover|focus|active|target(?!-text)|checked|disabled)|\[data-(?:target|head)\b|\.departing/
/**
 * Parts of controls that browsers draw, and what is no part of the page at all. Where a link has led to is: any element
 * may hold it, and to learn of that later the whole page would be styled anew.
 */
const DRAWN = /::(?!before|after|marker|first-letter|backdrop|target-text)|:-moz-/
const CLASS = /\.((?:\\.|[\w-])+)/g
const ATTRIBUTE = /(?<!\\)\[[^\]]*\]/g
const PSEUDO = /::?[\w-]+/g
const ELEMENT = /[a-z][\w-]*/g
/** Conditions, which hold in more ways than one or claim that an element lacks the class. */
const CONDITION = /:(?:not|has|is|where)\((?:[^()]|\([^()]*\))*\)/g

/** Between the selectors of a rule; one in a class's name stands behind a backslash. */
const COMMA = /(?<!\\),/

const listNames = (selector: string): readonly string[] => {
  const bare = selector.replaceAll(ATTRIBUTE, '')
  const classes = [...bare.matchAll(CLASS)].map(([, name = '']) => name.replaceAll(/\\(.)/g, '$1'))
  return [...classes, ...(bare.replaceAll(CLASS, '').replaceAll(PSEUDO, '').match(ELEMENT) ?? [])]
}

/** What a condition claims of the page: another script, a state, or nothing that its markup would tell. */
function weighCondition(condition: string): string {
  if (FOREIGN.test(condition)) return OTHER_WAY
  return !condition.startsWith(':not') && STATE.test(condition) ? ':hover' : ''
}

/** Where a rule with this head, as `.a,.b:hover` or `@font-face`, stands for a page that may wear these names. */
export function placeRule(head: string, isWorn: IsWorn): Place {
  if (head.startsWith('@')) return head === '@font-face' ? 'first' : 'later'
  const needed = head
    .replaceAll(LANGUAGE, OTHER_WAY)
    .replaceAll(CONDITION, weighCondition)
    .split(COMMA)
    .filter((selector) => !STATE.test(selector) && !DRAWN.test(selector) && listNames(selector).every(isWorn))
  if (needed.length === 0) return 'later'
  return needed.every((selector) => FOREIGN.test(selector)) ? 'tongues' : 'first'
}
