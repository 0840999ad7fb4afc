const RIGHT_TO_LEFT = /^(?:ar|fa|he|ur|yi|ps|ckb)\b/

/** The language that texts are written in, as a BCP 47 code. */
export function detectLanguage(_texts: readonly string[]): string {
  return 'en'
}

export const directionOf = (language: string): 'ltr' | 'rtl' => (RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr')
