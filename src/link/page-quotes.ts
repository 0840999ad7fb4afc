import type { QuotedStory, QuoteFacts, QuotesPage, QuotesSheet } from '#news/quotes-page.ts'
import type { Share, SpeakerGroup, Utterance } from '#news/quotes-page.ts'
import { composeChoices } from './compose-choices.ts'
import { isQuoting } from './is-quoting.ts'
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
function composeFacts(groups: readonly SaidGroup[], stories: readonly Story[]): QuoteFacts {
  const spoken = groups.filter(({ kind }) => kind !== 'headlines')
  return {
    quotes: sum(spoken, ({ quotes }) => quotes),
    people: groups.filter(({ kind }) => kind === 'person').length,
    organisations: groups.filter(({ kind }) => kind === 'organisation').length,
    described: countQuotes(groups, 'described'),
    unattributed: countQuotes(groups, 'unattributed'),
    spoken: sum(spoken, ({ words }) => words),
    total: stories.reduce((total, { gist }) => total + gist.total, 0),
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

type Draft = Omit<QuotesPage, 'groups' | 'stories'> & {
  groups: readonly SaidGroup[]
}

function layPage(draft: Draft, setting: QuotesSetting): QuotesSheet {
  const { groups, ...own } = draft
  const { speaker, page } = own
  const listStories = () => listQuoted(groups, setting)
  const tellSaid = ({ story, at }: Said): string => `${setting.storyOf(story)?.gist.stamp ?? ''} ${at}`
  return {
    speaker,
    page,
    name: speaker === null ? null : (groups[0]?.name ?? null),
    listStories,
    tell: () => JSON.stringify([own, groups.map(({ said, ...group }) => [group, said.map(tellSaid)])]),
    make: () => ({
      ...own,
      groups: groups.map((group) => openGroup(group, setting)),
      stories: listStories(),
    }),
  }
}

/** Whether all that an edition quotes is on one page. */
export const isWhole = ({ named, unnamed }: Speakers): boolean =>
  sum([...named, ...unnamed], ({ quotes }) => quotes) <= WHOLE

/** Whether what one of them says goes over several pages. */
export const isPaged = ({ said }: SaidGroup): boolean => said.length > QUOTES_A_PAGE

function pageEdition(
  speakers: Speakers,
  stories: readonly Story[],
  setting: QuotesSetting,
): readonly QuotesSheet[] {
  const { named, unnamed } = speakers
  const all = [...named, ...unnamed]
  const hasAll = isWhole(speakers)
  const cutNamed = hasAll ? [named] : cut(shorten(named, QUOTES_OF_EACH), SPEAKERS_A_PAGE)
  const last = hasAll ? unnamed : shorten(unnamed, UNNAMED_QUOTES)
  const common = {
    speaker: null,
    pages: cutNamed.length,
    facts: composeFacts(all, stories),
    shares: composeShares(all),
    choices: hasAll ? null : composeChoices(stories.filter(isQuoting)),
  }
  return cutNamed.map((mine, index) => {
    const groups = index === cutNamed.length - 1 ? [...mine, ...last] : mine
    return layPage({ ...common, page: index + 1, groups }, setting)
  })
}

function pageSpeaker(group: SaidGroup, setting: QuotesSetting): readonly QuotesSheet[] {
  const { slug, said } = group
  if (slug === null) return []
  const stories = [...new Set(said.map(({ story }) => story))].flatMap((id) => setting.storyOf(id) ?? [])
  const pages = cut(said, QUOTES_A_PAGE)
  const common = {
    speaker: slug,
    pages: pages.length,
    facts: composeFacts([group], stories),
    shares: composeShares([group]),
    choices: isPaged(group) ? composeChoices(stories) : null,
  }
  return pages.map((mine, index) =>
    layPage({ ...common, page: index + 1, groups: [{ ...group, said: mine }] }, setting),
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
    ...pageEdition(speakers, stories, setting),
    ...speakers.named.flatMap((group) => pageSpeaker(group, setting)),
  ]
}
