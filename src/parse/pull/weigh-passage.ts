import type { Quote } from '#news/quote.ts'

/** Set in the largest type up to this length. */
const SHORT = 60
const STUB = 20

/** What makes a passage better or worse to read on its own. The examples are tests. */
export const MEASURES: readonly { name: string; test: RegExp; weight: number; example: string }[] = [
  {
    name: 'in the first person',
    test: /(?:^|[^\p{L}’'])(?:I|I['’]\p{L}+|we|my|our|us|ich|wir|je|nous|yo|nosotros|noi|eu|nós|я|мы|ми)(?![\p{L}])/iu,
    weight: 1.5,
    example: 'We will not go',
  },
  {
    name: 'takes a stand',
    test: /(?:^|[^\p{L}])(?:never|not|no|must|need|right|cannot|always|every|nicht|nie|muss|jamais|doit|nunca|debe|mai|deve|не|никогда|ніколи)(?![\p{L}])|n['’]t(?![\p{L}])/iu,
    weight: 1,
    example: 'Nobody has the right to that',
  },
  {
    name: 'leans on the words before it',
    test: /^(?:And|But|So|Or|It|It['’]s|This|That|That['’]s|These|Those|He|She|They|His|Her|Their|Which|Because|Then|There)(?![\p{L}])/u,
    weight: -1.5,
    example: 'And this includes the bridge',
  },
  { name: 'is complete', test: /[.!?…。]["”’»]?$/u, weight: 1, example: 'We won.' },
  { name: 'is edited', test: /[[\]…]|\.\.\./, weight: -3, example: 'They [the banks] won' },
  { name: 'holds marks', test: /["“”«»„]/, weight: -1.5, example: 'He said “no” twice' },
  { name: 'holds figures', test: /\p{N}/u, weight: -0.75, example: 'It cost 300 crowns' },
  { name: 'asks', test: /\?/, weight: -0.5, example: 'Who knows?' },
]

function weighSpeaker({ speaker, speakerKind }: Quote): number {
  if (speaker === null) return 0
  return speakerKind === 'person' ? 3 : 1.5
}

function weighLength({ length }: string): number {
  if (length < STUB) return -3
  return length <= SHORT ? 2 : 1 - (length - SHORT) / 80
}

/** A text whose letters are those of English. */
const PLAIN = /^[\0-\x7f\u2010-\u205f]*$/
/** `[^\p{L}’']` and `\p{L}+` for English alone. */
const toPlain = (source: string): string =>
  source.replaceAll(/(?<=\[\^?)\\p\{L\}/g, 'a-z').replaceAll(String.raw`\p{L}`, '[a-z]')

/** The same measures for such texts: all the world's letters are dear to try. */
const PLAIN_MEASURES = MEASURES.map(({ test, weight }) => ({
  test: test.flags.includes('i') ? new RegExp(toPlain(test.source), 'i') : test,
  weight,
}))

/** How well a passage of a quote stands alone. */
export function weighPassage(text: string, quote: Quote): number {
  const measures = PLAIN.test(text) ? PLAIN_MEASURES : MEASURES
  const words = measures.reduce((sum, { test, weight }) => (test.test(text) ? sum + weight : sum), 0)
  return words + weighSpeaker(quote) + weighLength(text)
}
