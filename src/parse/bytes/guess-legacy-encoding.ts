const SAMPLE = 65_536

const isHigh = (byte: number): boolean => byte >= 0xc0
const isLatin = (byte: number): boolean => (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)

/**
 * Windows-1252 (which holds Latin-1) or Windows-1251. Accents stand in words with plain letters; Cyrillic
 * words hold none:
 *
 *     1252  M ü n c h e n        one high byte among ASCII letters
 *     1251  Ì î ñ ê â à          high bytes alone
 */
export function guessLegacyEncoding(bytes: Uint8Array): 'windows-1251' | 'windows-1252' {
  let high = 0
  let latin = 0
  let cyrillic = 0
  let accented = 0
  for (const byte of [...bytes.subarray(0, SAMPLE), 0x20]) {
    if (isHigh(byte)) high++
    else if (isLatin(byte)) latin++
    else {
      if (latin > 0) accented += high
      else if (high > 1) cyrillic += high
      high = 0
      latin = 0
    }
  }
  return cyrillic > accented ? 'windows-1251' : 'windows-1252'
}
