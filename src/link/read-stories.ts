import type { Article } from '#news/article.ts'
import type { Block } from '#news/block.ts'
import { openCounting } from './count-terms.ts'
import type { Terms } from './count-terms.ts'
import { openMentions } from './find-mentions.ts'
import type { Mention, Usage } from './find-mentions.ts'
import { openLexicon } from './lexicon.ts'
import type { Lexicon } from './lexicon.ts'
import { readWords } from './read-words.ts'
import { openRunBook } from './run-book.ts'
import type { StoryNames } from './cut-names.ts'

/** An edition's words: how it uses them, and by place of a story its terms and its names. */
export type Reading = {
  lexicon: Lexicon
  usage: Usage
  terms: readonly Terms[]
  names: readonly StoryNames[]
}

/** Languages that write every noun with a capital, so that a capital tells no name. */
const NOUNS_IN_CAPITALS = /^(?:de|gsw|lb|nds)\b/

const TOLD: ReadonlySet<Block['kind']> = new Set(['paragraph', 'crosshead', 'list', 'question', 'caption'])
/** Titles have capitals of their own. */
const RUNNING: ReadonlySet<Block['kind']> = new Set(['paragraph', 'list', 'question'])

/** Reads every story once, in time linear in their words. */
export function readStories(articles: readonly Article[]): Reading {
  const lexicon = openLexicon()
  const usage: Usage = { book: openRunBook(), small: [], capital: [], within: [] }
  const findMentions = openMentions(lexicon, usage)
  const countTerms = openCounting(lexicon)

  function readStory({ headline, standfirst, body, language }: Article): { terms: Terms; names: StoryNames } {
    const hasNames = !NOUNS_IN_CAPITALS.test(language)
    const all: number[] = []
    const mentions: Mention[] = []
    let opening: number | null = null
    readWords(headline, lexicon, all)
    const title = new Set(all.filter((word) => word >= 0).map((word) => lexicon.folded[word] ?? word))
    const read = (text: string, isRunning: boolean): void => {
      const start = all.length
      readWords(text, lexicon, all)
      if (!hasNames || !isRunning) return
      findMentions(all, start, mentions)
      opening ??= mentions.length
    }
    if (standfirst !== null) read(standfirst, true)
    for (const { kind, text } of body) if (TOLD.has(kind)) read(text, RUNNING.has(kind))
    return { terms: countTerms(all), names: { mentions, opening: opening ?? 0, headline: title } }
  }

  const read = articles.map(readStory)
  return { lexicon, usage, terms: read.map(({ terms }) => terms), names: read.map(({ names }) => names) }
}
