import type { Article } from '#news/article.ts'
import type { Quote } from '#news/quote.ts'
import type { SpeakerGroup, Utterance, VoiceKind } from '#news/quotes-page.ts'
import { compareText } from './compare-text.ts'
import { findHeadlineQuotes } from './find-headline-quotes.ts'
import { gatherUtterances } from './gather-utterances.ts'
import type { Heard } from './gather-utterances.ts'
import { slugNames } from './slug-name.ts'
import { speakerKey } from './speaker-key.ts'

/** Everyone who is heard in an edition. */
export type Speakers = {
  /** People by how much they say, then organisations. */
  named: readonly SpeakerGroup[]
  /** Sources only described, words that nobody is named for, words in headlines alone; those that have any. */
  unnamed: readonly SpeakerGroup[]
  /** The slug of the pages of a quote’s speaker; `null` when there are none. */
  findSlug: (quote: Pick<Quote, 'speaker' | 'speakerKind'>, story: string) => string | null
}

/**
 * In an edition of so many speakers each has a page. In a larger one only those heard in several stories: of
 * the others the story itself tells all.
 */
const SMALL = 500

type Draft = { key: string; name: string; kind: VoiceKind; heard: Heard[] }

function gatherNamed(heard: readonly Heard[]): readonly Draft[] {
  const drafts = new Map<string, Draft>()
  for (const one of heard) {
    const key = speakerKey(one, one.utterance.story)
    if (key === null || one.speaker === null) continue
    const draft = drafts.get(key)
    const kind = one.speakerKind === 'organisation' ? 'organisation' : 'person'
    if (draft === undefined) drafts.set(key, { key, name: one.speaker, kind, heard: [one] })
    else draft.heard.push(one)
  }
  return [...drafts.values()].sort((a, b) => compareText(a.key, b.key))
}

const isHeardAgain = ({ heard }: Draft): boolean =>
  heard.some(({ utterance: { story } }) => story !== heard[0]?.utterance.story)

type Called = Pick<SpeakerGroup, 'kind' | 'name' | 'slug'>

function composeGroup({ kind, name, slug }: Called, heard: readonly Heard[]): SpeakerGroup {
  return {
    kind,
    name,
    slug,
    role: name === null ? null : (heard.find(({ role }) => role !== null)?.role ?? null),
    quotes: heard.length,
    words: heard.reduce((sum, { words }) => sum + words, 0),
    stories: new Set(heard.map(({ utterance }) => utterance.story)).size,
    utterances: heard.map(({ utterance }) => utterance),
  }
}

const composeUnnamed = (kind: VoiceKind, heard: readonly Heard[]): readonly SpeakerGroup[] =>
  heard.length === 0 ? [] : [composeGroup({ kind, name: null, slug: null }, heard)]

const toHeard = (utterance: Utterance): Heard => ({
  utterance,
  speaker: null,
  speakerKind: null,
  role: null,
  words: 0,
})

const compareGroups = (a: SpeakerGroup, b: SpeakerGroup): number =>
  Number(a.kind === 'organisation') - Number(b.kind === 'organisation') ||
  b.words - a.words ||
  compareText(a.name ?? '', b.name ?? '')

/** Lists who is heard in stories; what each says is in the stories' order. */
export function listSpeakers(articles: readonly Article[]): Speakers {
  const heard = articles.flatMap(gatherUtterances)
  const drafts = gatherNamed(heard)
  const own = drafts.length <= SMALL ? drafts : drafts.filter(isHeardAgain)
  const slugs = slugNames(
    own.map(({ name }) => name),
    'speaker',
  )
  const slugByKey = new Map(own.map(({ key }, at) => [key, slugs[at] ?? '']))
  const described = heard.filter(({ speakerKind }) => speakerKind === 'described')
  const unattributed = heard.filter(({ speaker }) => speaker === null)
  return {
    named: drafts
      .map(({ key, name, kind, heard: mine }) =>
        composeGroup({ kind, name, slug: slugByKey.get(key) ?? null }, mine),
      )
      .sort(compareGroups),
    unnamed: [
      ...composeUnnamed('described', described),
      ...composeUnnamed('unattributed', unattributed),
      ...composeUnnamed('headlines', articles.flatMap(findHeadlineQuotes).map(toHeard)),
    ],
    findSlug: (quote, story) => {
      const key = speakerKey(quote, story)
      return key === null ? null : (slugByKey.get(key) ?? null)
    },
  }
}
