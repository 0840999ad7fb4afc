/** Tags that hold no prose, at the beginning of a line. */
const TAG =
  /^<(?:[!/]|(?:meta|link|script|style|img|input|svg|path|iframe|form|button|option|nav|head|html|body|noscript)\b)/
/** Scripts and styles have braces; four tags in a line are markup. */
const CODE = /[{}]|(?:<[a-z/!][^<]*){4}/

/**
 * Is a line code or markup of a page that was saved as text? Nobody says what stands in its quotation marks, and it is
 * no headline.
 *
 *     window.page = { "kind": "a news story" }      <meta name="author" content="Jane Roe">
 */
export const isCode = (text: string): boolean => CODE.test(text) || TAG.test(text)
