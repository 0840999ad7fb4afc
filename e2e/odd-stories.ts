/** A story at the edge of what copy can be: its name, id and text. */
export type OddStory = { name: string; id: string; text: string }

const WORDS = (
  'the ferry bridge harbour council river morning market keeper lantern bell stone window timber garden ' +
  'evening letter baker carries opened quiet narrow second counts mended early between across before after'
).split(' ')

/** Words in a fixed order that does not repeat soon. */
const takeWords = (from: number, count: number): string =>
  Array.from({ length: count }, (_, n) => WORDS[((from + n) * 7 + ((from + n) >> 3)) % WORDS.length]).join(
    ' ',
  )

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A sentence of 14 words, a different one for each number. */
const writeSentence = (number: number): string => `${capital(takeWords(number * 14, 14))}.`

const writeParagraph = (number: number): string =>
  [0, 1, 2, 3, 4].map((n) => writeSentence(number * 5 + n)).join(' ')

const list = (count: number, write: (number: number) => string): string =>
  Array.from({ length: count }, (_, number) => write(number)).join('\n\n')

const UNBROKEN = 'bridge'.repeat(50)

const STORIES: Readonly<Record<string, string>> = {
  'long-headline': `${capital(takeWords(3, 70))}\n\n${list(4, writeParagraph)}`,
  'short-headline': `No\n\n${list(4, writeParagraph)}`,
  'one-sentence': `The bell rang\n\nThe bell of the harbour rang at noon.`,
  'headline-alone': 'Nothing else was sent',
  'ten-thousand-words': `The longest report\n\n${list(143, writeParagraph)}`,
  'sixty-crossheads': `A report in sixty parts\n\n${list(
    60,
    (n) => `Part ${n + 1}: ${takeWords(n * 5, 3)}\n\n${writeParagraph(n)}`,
  )}`,
  'no-quotes': `Nobody was asked\n\n${list(6, writeParagraph)}`,
  'two-hundred-quotes': `Everybody was asked\n\n${list(
    200,
    (n) => `“${writeSentence(n).slice(0, -1)},” said ${n % 2 === 0 ? 'Ann Roe' : 'Ben Poe'}, the keeper.`,
  )}`,
  'unbroken-word': `${UNBROKEN}\n\n${writeParagraph(1)} ${UNBROKEN}\n\nPart of ${UNBROKEN}\n\n“It is ${UNBROKEN} for us,” said Ann Roe.\n\n${list(4, writeParagraph)}`,
  dateline: `Late boats\n\nSAN DIEGO, Oct 20 - The boat with the lamps came in late, the keeper said of the ferry.\n\nThe ferry was late.`,
}

/** Every odd story, with an id by its place. */
export const ODD_STORIES: readonly OddStory[] = Object.entries(STORIES).map(([name, copy], place) => {
  const id = `b${String(place + 1).padStart(7, '0')}`
  return { name, id, text: `---\nid: ${id}\nlanguage: en\n---\n${copy}\n` }
})
