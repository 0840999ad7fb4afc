import type { Article } from './article.ts'
import { countWords } from './count-words.ts'

/** One speaker's share: words of direct speech, and utterances (fragments of one count once). */
export type SpeakerShare = { name: string | null; words: number; quotes: number }
/** `total` is the words of the whole body, direct speech included. */
export type Speech = { total: number; speakers: readonly SpeakerShare[] }

type Tally = { words: number; groups: Set<number> }

/**
 * How much of a story is direct speech, and whose: most words first, what nobody is named for last. In
 * Chinese and Japanese a character counts as a word.
 */
export function measureSpeech(article: Pick<Article, 'body' | 'quotes'>): Speech {
  const tallies = new Map<string | null, Tally>()
  for (const { speaker, text, group } of article.quotes) {
    const tally = tallies.get(speaker) ?? { words: 0, groups: new Set() }
    tallies.set(speaker, { words: tally.words + countWords(text), groups: tally.groups.add(group) })
  }
  const speakers = [...tallies].map(([name, { words, groups }]) => ({ name, words, quotes: groups.size }))
  return {
    total: article.body.reduce((sum, block) => sum + countWords(block.text), 0),
    speakers: speakers.sort((a, b) => Number(a.name === null) - Number(b.name === null) || b.words - a.words),
  }
}
