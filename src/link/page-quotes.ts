import type { QuotedStory, QuoteFacts, QuotesPage, QuotesSheet } from '#news/quotes-page.ts'
import type { Share, SpeakerGroup, Utterance } from '#news/quotes-page.ts'
import type { Said, SaidGroup, Speakers } from './list-speakers.ts'
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

/** The stories by id, and what is said in each. */
type QuotesSetting = {
  storyOf: (id: string) => Story | undefined
  openUtterances: (id: string) => readonly Utterance[]
}

function cut<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const pages = Math.max(1, Math.ceil(items.length / size))
  return Array.from({ length: pages }, (_, page) => items.slice(page * size, (page + 1) * size))
}

const sum = (groups: readonly SaidGroup[], of: (group: SaidGroup) => number): number =>
  groups.reduce((total, group) => total + of(group), 0)

/** The bar: the speakers who say most, the others together, what nobody is named for. */
function composeShares(groups: readonly SaidGroup[]): readonly Share[] {
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

const countQuotes = (groups: readonly SaidGroup[], kind: SaidGroup['kind']): number =>
  sum(groups, (group) => (group.kind === kind ? group.quotes : 0))

/** `stories` are those whose words all count. */
function composeFacts(
  groups: readonly SaidGroup[],
  stories: readonly string[],
  { storyOf }: QuotesSetting,
): QuoteFacts {
  const spoken = groups.filter(({ kind }) => kind !== 'headlines')
  return {
    quotes: sum(spoken, ({ quotes }) => quotes),
    people: groups.filter(({ kind }) => kind === 'person').length,
    organisations: groups.filter(({ kind }) => kind === 'organisation').length,
    described: countQuotes(groups, 'described'),
    unattributed: countQuotes(groups, 'unattributed'),
    spoken: sum(spoken, ({ words }) => words),
    total: stories.reduce((total, id) => total + (storyOf(id)?.gist.total ?? 0), 0),
    stories: stories.length,
  }
}

/** The stories that a page's utterances are from, in the edition's order. */
function listQuoted(groups: readonly SaidGroup[], { storyOf }: QuotesSetting): readonly QuotedStory[] {
  const ids = new Set(groups.flatMap(({ said }) => said.map(({ story }) => story)))
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

const shorten = (groups: readonly SaidGroup[], most: number): readonly SaidGroup[] =>
  groups.map((group) => ({ ...group, said: group.said.slice(0, most) }))

/** A group with its words. */
function openGroup({ said, ...group }: SaidGroup, { openUtterances }: QuotesSetting): SpeakerGroup {
  const find = ({ story, at }: Said): readonly Utterance[] => openUtterances(story).slice(at, at + 1)
  return { ...group, utterances: said.flatMap(find) }
}

type Draft = Pick<QuotesPage, 'speaker' | 'page' | 'pages' | 'facts' | 'shares'> & {
  groups: readonly SaidGroup[]
}

function layPage(draft: Draft, setting: QuotesSetting): QuotesSheet {
  const { speaker, page, pages, facts, shares, groups } = draft
  const listStories = () => listQuoted(groups, setting)
  const tellSaid = ({ story, at }: Said): string => `${setting.storyOf(story)?.gist.stamp ?? ''} ${at}`
  return {
    speaker,
    page,
    name: speaker === null ? null : (groups[0]?.name ?? null),
    listStories,
    tell: () =>
      JSON.stringify([pages, facts, shares, groups.map(({ said, ...group }) => [group, said.map(tellSaid)])]),
    make: () => ({
      speaker,
      page,
      pages,
      facts,
      shares,
      groups: groups.map((group) => openGroup(group, setting)),
      stories: listStories(),
    }),
  }
}

function pageEdition(
  { named, unnamed }: Speakers,
  stories: readonly string[],
  setting: QuotesSetting,
): readonly QuotesSheet[] {
  const all = [...named, ...unnamed]
  const isWhole = sum(all, ({ quotes }) => quotes) <= WHOLE
  const cutNamed = isWhole ? [named] : cut(shorten(named, QUOTES_OF_EACH), SPEAKERS_A_PAGE)
  const last = isWhole ? unnamed : shorten(unnamed, UNNAMED_QUOTES)
  const [facts, shares] = [composeFacts(all, stories, setting), composeShares(all)]
  return cutNamed.map((mine, index) => {
    const groups = index === cutNamed.length - 1 ? [...mine, ...last] : mine
    return layPage({ speaker: null, page: index + 1, pages: cutNamed.length, facts, shares, groups }, setting)
  })
}

function pageSpeaker(group: SaidGroup, setting: QuotesSetting): readonly QuotesSheet[] {
  if (group.slug === null) return []
  const stories = [...new Set(group.said.map(({ story }) => story))]
  const facts = composeFacts([group], stories, setting)
  const shares = composeShares([group])
  return cut(group.said, QUOTES_A_PAGE).map((said, index, pages) =>
    layPage(
      {
        speaker: group.slug,
        page: index + 1,
        pages: pages.length,
        facts,
        shares,
        groups: [{ ...group, said }],
      },
      setting,
    ),
  )
}

/** Who said what: the pages of the edition, then those of each speaker. */
export function pageQuotes(
  speakers: Speakers,
  stories: readonly Story[],
  openUtterances: QuotesSetting['openUtterances'],
): readonly QuotesSheet[] {
  const byId = new Map(stories.map((story) => [story.gist.id, story]))
  const setting: QuotesSetting = { storyOf: (id) => byId.get(id), openUtterances }
  return [
    ...pageEdition(speakers, [...byId.keys()], setting),
    ...speakers.named.flatMap((group) => pageSpeaker(group, setting)),
  ]
}
