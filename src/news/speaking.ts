import type { Article } from './article.ts'
import { countBody, countWords } from './count-words.ts'

/** One speaker's share: words of direct speech, and utterances (fragments of one count once). */
export type SpeakerShare = { name: string | null; words: number; quotes: number }
/** `total` is the words of the whole body, direct speech included. */
export type Speech = { total: number; speakers: readonly SpeakerShare[] }

type Tally = { words: number; groups: Set<number> }

/**
 * How much of a story is direct speech, and whose: most words first, what nobody is named for last. In
 * Chinese and Japanese a character counts as a word. `counts` are the body's, if it is counted already.
 */
export function measureSpeech(
  { body, quotes }: Pick<Article, 'body' | 'quotes'>,
  counts = countBody(body),
): Speech {
  const tallies = new Map<string | null, Tally>()
  for (const { speaker, text, group } of quotes) {
    const tally = tallies.get(speaker) ?? { words: 0, groups: new Set() }
    tallies.set(speaker, { words: tally.words + countWords(text), groups: tally.groups.add(group) })
  }
  const speakers = [...tallies].map(([name, { words, groups }]) => ({ name, words, quotes: groups.size }))
  return {
    total: counts.reduce((sum, { words, characters }) => sum + words + characters, 0),
    speakers: speakers.sort((a, b) => Number(a.name === null) - Number(b.name === null) || b.words - a.words),
  }
}
