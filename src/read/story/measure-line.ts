const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f]/gu

/** How long a line is set, in Latin letters: a character of Chinese, Japanese or Korean is as wide as two. */
export const measureLine = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0)
