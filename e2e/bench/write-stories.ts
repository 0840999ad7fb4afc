import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const TOWNS = ['Marrow Bay', 'Oldenfeld', 'Tarn', 'Lissow', 'Karvel', 'Nyquay', 'Pellin', 'Dunmere']
const MATTERS = [
  'ferry timetable',
  'grain levy',
  'night train',
  'tidal barrage',
  'school roof',
  'bridge toll',
]
const TURNS = [
  'is put off once more',
  'divides the council',
  'costs twice as much',
  'opens at last',
  'is back',
]
const GIVEN = ['Ada', 'Bram', 'Celia', 'Dorin', 'Elke', 'Farid', 'Greta', 'Hanno', 'Ines', 'Jarek']
const FAMILY = ['Quist', 'Varga', 'Okoro', 'Lindqvist', 'Marchetti', 'Tanaka', 'Holub', 'Pereira', 'Nowak']
const ROLES = ['harbour master', 'mayor', 'head of the works department', 'chair of the tenants’ league']
const SAYINGS = [
  'We have waited nine years for this, and we can wait one more winter',
  'Nobody asked the people who cross it every morning',
  'The money was never there, and everybody in that room knew it',
  'If it holds through the spring tides it will hold for a century',
  'I would rather be late than wrong',
]
const FILLER = [
  'The report runs to three volumes and took two years to write.',
  'Work is to begin after the thaw, when the ground can be dug again.',
  'Neighbouring towns have watched the affair with some unease.',
  'A vote was called for Tuesday and then called off.',
  'Officials declined to say how the rest would be paid for.',
  'The figures were published late on Friday, without comment.',
  'Shopkeepers along the front say that trade has fallen by a third.',
  'An earlier plan was given up when the surveyors found clay.',
]
const CROSSHEADS = ['What the plan would change', 'A long delay', 'Who will pay', 'The view from the quay']
const SECTIONS = ['world', 'business', 'science', 'culture', 'sport', 'opinion']

/** The same whole numbers below `limit` for the same seed. */
function createDice(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

const TO_NUMBER = 2_654_435_761

/** One invented story of about 350 words, in the form of the seeds: quotes, crossheads, what to read also. */
function writeStory(number: number): string {
  const roll = createDice(Math.imul(number + 1, TO_NUMBER) >>> 0)
  const draw = (list: readonly string[]): string => list[roll(list.length)] ?? ''
  const headline = () =>
    `${draw(MATTERS)} in ${draw(TOWNS)} ${draw(TURNS)}`.replace(/^./, (c) => c.toUpperCase())
  const filler = (sentences: number) => Array.from({ length: sentences }, () => draw(FILLER)).join(' ')
  const voice = () =>
    `“${draw(SAYINGS)},” said ${draw(GIVEN)} ${draw(FAMILY)}, the ${draw(ROLES)}. ${draw(FILLER)}`
  const paragraphs = Array.from({ length: 4 }, () => [filler(4), voice(), filler(5)]).flat()
  return [
    headline(),
    filler(3),
    ...paragraphs.flatMap((text, at) => (at === 4 || at === 8 ? [draw(CROSSHEADS), text] : [text])),
    `Read also\n${headline()}\n${headline()}`,
  ].join('\n\n')
}

/** Writes so many invented stories as seeds: the same ones every time. */
export function writeStories(folder: string, count: number): void {
  for (const section of SECTIONS) mkdirSync(join(folder, section), { recursive: true })
  for (let number = 0; number < count; number += 1) {
    const id = (Math.imul(number + 1, TO_NUMBER) >>> 0).toString(16).padStart(8, '0')
    const section = SECTIONS[number % SECTIONS.length] ?? ''
    writeFileSync(join(folder, section, `story_${id}abcd${id}.txt`), writeStory(number))
  }
}
