/** Language and direction of a text that is not in the edition's language, as the attributes of its element. */
export type Foreign = { lang: string; dir: 'ltr' | 'rtl' }

type Tongue = { language: string; direction: 'ltr' | 'rtl' }

/** What marks a story's text among an edition's; `null` where the edition's own language says it all. */
export const foreignTo = ({ language, direction }: Tongue, edition: string): Foreign | null =>
  language === edition ? null : { lang: language, dir: direction }
