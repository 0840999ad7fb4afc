const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f]/gu

/** Whether there may be any: to get the table of scripts ready takes milliseconds, which few headlines need. */
const MAY_BE_WIDE = /[\u1100-\u11ff\u2e80-\uffff]/

/** How long a line is set, in Latin letters: a character of Chinese, Japanese or Korean is as wide as two. */
export const measureLine = (text: string): number =>
  text.length + (MAY_BE_WIDE.test(text) ? (text.match(WIDE)?.length ?? 0) : 0)
