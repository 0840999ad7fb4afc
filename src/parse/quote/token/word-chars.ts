const isBetween = (code: number, first: number, last: number): boolean => code >= first && code <= last

/** 1 for the letters, digits and signs of ASCII that belong to words. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-z0-9@#$&]/i.test(String.fromCharCode(code)) ? 1 : 0,
)

/** Whether a UTF-16 code belongs to a word: letters, digits, combining signs, and the @ # $ & of names and handles. */
export function isWordCode(code: number): boolean {
  if (code < 128) return ASCII[code] === 1
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba || code === 0xad
  // general punctuation and symbols, ideographic and full-width signs, surrogates
  return (
    !isBetween(code, 0x2000, 0x2bff) &&
    !isBetween(code, 0x2e00, 0x2e7f) &&
    !isBetween(code, 0x3000, 0x303f) &&
    !isBetween(code, 0xd800, 0xf8ff) &&
    !isBetween(code, 0xff00, 0xff0f) &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    code !== 0xfeff
  )
}

/** Signs that hold a word together when letters stand on both sides. */
const isJoiner = (code: number): boolean => code === 45 || code === 39 || code === 0x2019 || code === 0x2011

const isSmall = (code: number): boolean => isBetween(code, 97, 122)

/** The end of the word that begins at `from`. */
export function endOfWord(text: string, from: number, to: number): number {
  let at = from
  while (at < to) {
    const code = text.charCodeAt(at)
    if (isWordCode(code)) at += 1
    else if (isJoiner(code) && at + 1 < to && isWordCode(text.charCodeAt(at + 1))) at += 1
    // example.org
    else if (code === 46 && at > from && isSmall(text.charCodeAt(at + 1)) && isSmall(text.charCodeAt(at + 2)))
      at += 1
    else break
  }
  return endOfInitials(text, from, at)
}

/** `U.S.`, `D-N.Y.`: letters that each have their full stop. */
function endOfInitials(text: string, from: number, end: number): number {
  const isSingle = end - from === 1 || isJoiner(text.charCodeAt(end - 2))
  if (!isSingle || text.charCodeAt(end) !== 46 || text.charCodeAt(end + 2) !== 46) return end
  let at = end + 1
  while (isWordCode(text.charCodeAt(at)) && text.charCodeAt(at + 1) === 46) at += 2
  return at
}
