import type { Block } from '#news/block.ts'
import { quoteAnchor } from '#news/paths.ts'
import { marksOf } from '#news/quote-marks.ts'
import { listTextWords, type TextWord } from '#news/search-words.ts'
import type { FoundCrosshead, FoundQuote, FoundStory } from './answer.ts'
import { cutExcerpt } from './cut-excerpt.ts'
import { findPassage, type Passage, type Span } from './find-passage.ts'
import { isNamed } from './fits-query.ts'
import { markText } from './mark-text.ts'
import type { Query } from './parse-query.ts'
import type { ReadStory } from './read-story.ts'

const LABELS: Readonly<Record<Block['kind'], string>> = {
  paragraph: 'Paragraph',
  crosshead: 'Crosshead',
  list: 'List',
  question: 'Question',
  caption: 'Caption',
  table: 'Table',
  embed: 'Post',
  rule: 'Rule',
  note: 'Note',
}

/** A block's kind, and its number among the paragraphs if it is one. */
function nameBlock(body: readonly Block[], index: number): string {
  const kind = body[index]?.kind ?? 'paragraph'
  const before = body.slice(0, index).filter((block) => block.kind === kind).length
  return kind === 'paragraph' ? `${LABELS[kind]} ${before + 1}` : LABELS[kind]
}

/** Where a text has terms; `null` when it lacks one of them. */
function findAll(words: readonly TextWord[], { terms }: Query): readonly Span[] | null {
  const passage = findPassage([{ text: '', words, isCrosshead: false }], terms)
  return passage !== null && passage.found === terms.length ? passage.spans : null
}

/** The words found, each once, as the text has them. */
const listFound = (text: string, spans: readonly Span[]): string =>
  [...new Set(spans.map(({ start, end }) => text.slice(start, end)))].join(' ')

export function describeStory({ story, headline, passages }: ReadStory, query: Query): FoundStory {
  const { id, path, section, minutes, language, direction, body } = story
  const inHeadline =
    findPassage([{ text: story.headline, words: headline, isCrosshead: false }], query.terms)?.spans ?? []
  const passage: Passage | null = findPassage(passages, query.terms)
  const text = passage === null ? '' : (body[passage.index]?.text ?? '')
  return {
    id,
    path,
    section,
    minutes,
    language,
    direction,
    headline: markText(story.headline, inHeadline),
    words: passage === null ? '' : listFound(text, passage.spans),
    passage:
      passage === null
        ? null
        : { label: nameBlock(body, passage.index), text: cutExcerpt(text, passage.spans) },
  }
}

/** The crossheads that have every term. */
export const describeCrossheads = ({ story, passages }: ReadStory, query: Query): readonly FoundCrosshead[] =>
  story.body.flatMap((block, index) => {
    const spans = block.kind === 'crosshead' ? findAll(passages[index]?.words ?? [], query) : null
    if (block.kind !== 'crosshead' || spans === null) return []
    const { path, headline, language, direction } = story
    return [{ path, headline, language, direction, anchor: block.anchor, text: markText(block.text, spans) }]
  })

/** What was said that has every term, by the speaker who is asked for. */
export const describeQuotes = ({ story, speakers }: ReadStory, query: Query): readonly FoundQuote[] =>
  story.quotes.flatMap((quote, index) => {
    if (!query.speakers.every((asked) => isNamed(speakers[index] ?? [], asked))) return []
    const isAny = query.terms.length === 0 && query.speakers.length > 0
    const spans = isAny ? [] : findAll(listTextWords(quote.text), query)
    if (spans === null) return []
    const { path, headline, language, direction } = story
    return [
      {
        path,
        headline,
        language,
        direction,
        speaker: quote.speaker,
        anchor: quoteAnchor(quote.fingerprint),
        text: cutExcerpt(quote.text, spans),
        marks: marksOf(story, quote),
      },
    ]
  })
