import type { PublicArticle } from '#news/article.ts'
import { readSearchText } from '#news/search-text.ts'
import { listTextWords, type TextWord } from '#news/search-words.ts'
import type { PassageWords } from './find-passage.ts'
import { listOpeningWords } from './list-opening-words.ts'

/** A story with its words, as often as it is looked through. */
export type ReadStory = {
  story: PublicArticle
  headline: readonly TextWord[]
  facts: readonly (readonly TextWord[])[]
  passages: readonly PassageWords[]
  speakers: readonly (readonly string[])[]
}

export function readStory(story: PublicArticle): ReadStory {
  const { headline, facts, passages } = readSearchText(story)
  const opening = story.body.findIndex(({ kind }) => kind === 'paragraph')
  return {
    story,
    headline: listTextWords(headline),
    facts: facts.map(listTextWords),
    passages: passages.map((text, index) => ({
      text,
      words: index === opening ? listOpeningWords(story.dateline ?? '', text) : listTextWords(text),
      isCrosshead: story.body[index]?.kind === 'crosshead',
    })),
    speakers: story.quotes.map(({ speaker }) => listTextWords(speaker ?? '').map(({ word }) => word)),
  }
}
