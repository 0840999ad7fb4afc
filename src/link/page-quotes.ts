import { countWords } from '#news/count-words.ts'
import type { QuoteFacts, QuotesPage, Share, SpeakerGroup } from '#news/quotes-page.ts'
import type { Speakers } from './list-speakers.ts'
import type { Story } from './story.ts'

/** An edition with no more quotes has them all on one page. */
const WHOLE = 80
/** A larger one has so many speakers a page, each with the first of what they say. */
const SPEAKERS_A_PAGE = 24
const QUOTES_OF_EACH = 3
/** Quotes that nobody is named for stand on the last page. */
const UNNAMED_QUOTES = 24
const QUOTES_A_PAGE = 50
const LONGEST_BAR = 6

type Setting = { storyOf: (id: string) => Story | undefined; wordsOf: (id: string) => number }

function cut<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const pages = Math.max(1, Math.ceil(items.length / size))
  return Array.from({ length: pages }, (_, page) => items.slice(page * size, (page + 1) * size))
}

const sum = (groups: readonly SpeakerGroup[], of: (group: SpeakerGroup) => number): number =>
  groups.reduce((total, group) => total + of(group), 0)

/** The bar: the speakers who say most, the others together, what nobody is named for. */
function composeShares(groups: readonly SpeakerGroup[]): readonly Share[] {
  const named = groups.filter(({ name }) => name !== null).toSorted((a, b) => b.words - a.words)
  const others = named.slice(LONGEST_BAR)
  const unnamed = sum(groups, ({ name, words }) => (name === null ? words : 0))
  return [
    ...named
      .slice(0, LONGEST_BAR)
      .map(({ name, words }): Share => ({ kind: 'speaker', name: name ?? '', words })),
    ...(others.length === 0
      ? []
      : [{ kind: 'others' as const, speakers: others.length, words: sum(others, ({ words }) => words) }]),
    ...(unnamed === 0 ? [] : [{ kind: 'unattributed' as const, words: unnamed }]),
  ]
}

const countQuotes = (groups: readonly SpeakerGroup[], kind: SpeakerGroup['kind']): number =>
  sum(groups, (group) => (group.kind === kind ? group.quotes : 0))

/** `stories` are those whose words all count. */
function composeFacts(
  groups: readonly SpeakerGroup[],
  stories: readonly string[],
  { wordsOf }: Setting,
): QuoteFacts {
  const spoken = groups.filter(({ kind }) => kind !== 'headlines')
  return {
    quotes: sum(spoken, ({ quotes }) => quotes),
    people: groups.filter(({ kind }) => kind === 'person').length,
    organisations: groups.filter(({ kind }) => kind === 'organisation').length,
    described: countQuotes(groups, 'described'),
    unattributed: countQuotes(groups, 'unattributed'),
    spoken: sum(spoken, ({ words }) => words),
    total: stories.reduce((total, id) => total + wordsOf(id), 0),
    stories: stories.length,
  }
}

/** The stories that a page's utterances are from, in the edition's order. */
function listQuoted(groups: readonly SpeakerGroup[], { storyOf }: Setting): QuotesPage['stories'] {
  const ids = new Set(groups.flatMap(({ utterances }) => utterances.map(({ story }) => story)))
  return [...ids]
    .flatMap((id) => storyOf(id) ?? [])
    .sort((a, b) => a.place - b.place)
    .map(({ teaser: { id, path, headline, section, published, foreign } }) => ({
      id,
      path,
      headline,
      section,
      published,
      foreign,
    }))
}

const shorten = (groups: readonly SpeakerGroup[], most: number): readonly SpeakerGroup[] =>
  groups.map((group) => ({ ...group, utterances: group.utterances.slice(0, most) }))

function pageEdition(
  { named, unnamed }: Speakers,
  stories: readonly string[],
  setting: Setting,
): readonly QuotesPage[] {
  const all = [...named, ...unnamed]
  const isWhole = sum(all, ({ quotes }) => quotes) <= WHOLE
  const cutNamed = isWhole ? [named] : cut(shorten(named, QUOTES_OF_EACH), SPEAKERS_A_PAGE)
  const last = isWhole ? unnamed : shorten(unnamed, UNNAMED_QUOTES)
  const [facts, shares] = [composeFacts(all, stories, setting), composeShares(all)]
  return cutNamed.map((mine, index) => {
    const groups = index === cutNamed.length - 1 ? [...mine, ...last] : mine
    return {
      speaker: null,
      page: index + 1,
      pages: cutNamed.length,
      facts,
      shares,
      groups,
      stories: listQuoted(groups, setting),
    }
  })
}

function pageSpeaker(group: SpeakerGroup, setting: Setting): readonly QuotesPage[] {
  const stories = [...new Set(group.utterances.map(({ story }) => story))]
  const facts = composeFacts([group], stories, setting)
  const shares = composeShares([group])
  if (group.slug === null) return []
  return cut(group.utterances, QUOTES_A_PAGE).map((utterances, index, pages) => {
    const groups = [{ ...group, utterances }]
    return {
      speaker: group.slug,
      page: index + 1,
      pages: pages.length,
      facts,
      shares,
      groups,
      stories: listQuoted(groups, setting),
    }
  })
}

const countBody = ({ article: { body } }: Story): number =>
  body.reduce((total, { text }) => total + countWords(text), 0)

/** Who said what: the pages of the edition, then those of each speaker. */
export function pageQuotes(speakers: Speakers, stories: readonly Story[]): readonly QuotesPage[] {
  const byId = new Map(stories.map((story) => [story.article.id, { story, words: countBody(story) }]))
  const setting: Setting = {
    storyOf: (id) => byId.get(id)?.story,
    wordsOf: (id) => byId.get(id)?.words ?? 0,
  }
  return [
    ...pageEdition(speakers, [...byId.keys()], setting),
    ...speakers.named.flatMap((group) => pageSpeaker(group, setting)),
  ]
}
