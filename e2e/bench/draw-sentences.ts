import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A sentence of a story, its rarest words in their order, where it stands, and how many stories have the very same. */
export type Drawn = { path: string; passage: string; sentence: string; query: string; holders: number }

type Story = { path: string; body: { kind: string; text: string }[] }

const WORDS = /[\p{L}\p{N}]+(?:[.,’'-][\p{L}\p{N}]+)*/gu
const RAREST = 6

const listWords = (text: string): string[] => [...new Set(text.toLowerCase().match(WORDS) ?? [])]

const splitSentences = (text: string): string[] => text.split(/(?<=[.!?]["”’)]?)\s+(?=\p{Lu}|["“‘])/u)

/** The same numbers every time, between 0 and 1. */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

function readStories(site: string): readonly Story[] {
  const folder = join(site, 'data', 'article')
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const { path, body }: Story = JSON.parse(readFileSync(join(folder, file), 'utf8'))
      return { path, body: body.map(({ kind, text }) => ({ kind, text })) }
    })
}

/** Sentences of paragraphs drawn from a built site, one from each of as many stories. */
export function drawSentences(site: string, count: number): readonly Drawn[] {
  const stories = readStories(site)
  const frequency = new Map<string, number>()
  for (const { body } of stories)
    for (const word of listWords(body.map(({ text }) => text).join('\n')))
      frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const random = createRandom(1987)
  const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)]
  const drawn: Drawn[] = []
  while (drawn.length < count) {
    const story = pick(stories)
    const passage = pick(story?.body.filter(({ kind }) => kind === 'paragraph') ?? [])?.text ?? ''
    const sentence = pick(splitSentences(passage)) ?? ''
    const words = listWords(sentence)
    if (story === undefined || words.length < RAREST) continue
    const byRarity = words.toSorted((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0))
    const rarest = new Set(byRarity.slice(0, RAREST))
    const query = words.filter((word) => rarest.has(word)).join(' ')
    const holders = stories.filter(({ body }) => body.some(({ text }) => text.includes(sentence))).length
    drawn.push({ path: story.path, passage, sentence, query, holders })
  }
  return drawn
}
