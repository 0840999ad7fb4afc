import type { SpeakerGroup, VoiceKind } from '#news/quotes-page.ts'
import { compareText } from './compare-text.ts'
import type { Gist, Heard, Speaker } from './gist.ts'
import { slugNames } from './slug-name.ts'
import { speakerKey } from '#news/speaker-key.ts'

/** An utterance of a story, by the story's id and the utterance's number in it. */
export type Said = Heard & { story: string; at: number }

/** What one of them says, without the words, which lie with the stories. */
export type SaidGroup = Omit<SpeakerGroup, 'utterances'> & { said: readonly Said[] }

/** Everyone who is heard in an edition. */
export type Speakers = {
  /** People by how much they say, then organisations. */
  named: readonly SaidGroup[]
  /** Sources only described, words that nobody is named for, words in headlines alone; those that have any. */
  unnamed: readonly SaidGroup[]
  /** The slug of the pages of a quote’s speaker; `null` when there are none. */
  findSlug: (one: Speaker, story: string) => string | null
  /** The slugs of all who have some, by the speaker's key. */
  slugs: ReadonlyMap<string, string>
}

/**
 * In an edition of so many speakers each has a page. In a larger one only those heard in several stories: of
 * the others the story itself tells all.
 */
const SMALL = 500

type Draft = { key: string; name: string; kind: VoiceKind; said: Said[] }

function gatherNamed(said: readonly Said[]): readonly Draft[] {
  const drafts = new Map<string, Draft>()
  for (const one of said) {
    const key = speakerKey(one, one.story)
    if (key === null || one.speaker === null) continue
    const draft = drafts.get(key)
    const kind = one.speakerKind === 'organisation' ? 'organisation' : 'person'
    if (draft === undefined) drafts.set(key, { key, name: one.speaker, kind, said: [one] })
    else draft.said.push(one)
  }
  return [...drafts.values()].sort((a, b) => compareText(a.key, b.key))
}

const isHeardAgain = ({ said }: Draft): boolean => said.some(({ story }) => story !== said[0]?.story)

type Called = Pick<SaidGroup, 'kind' | 'name' | 'slug'>

function composeGroup({ kind, name, slug }: Called, said: readonly Said[]): SaidGroup {
  return {
    kind,
    name,
    slug,
    role: name === null ? null : (said.find(({ role }) => role !== null)?.role ?? null),
    quotes: said.length,
    words: said.reduce((sum, { words }) => sum + words, 0),
    stories: new Set(said.map(({ story }) => story)).size,
    said,
  }
}

const composeUnnamed = (kind: VoiceKind, said: readonly Said[]): readonly SaidGroup[] =>
  said.length === 0 ? [] : [composeGroup({ kind, name: null, slug: null }, said)]

/** What a gist tells of talk. */
type Talk = Pick<Gist, 'id' | 'heard' | 'headlines'>

/** What stands in a story's headlines alone: nobody says it. */
const listHeadlines = ({ id, heard, headlines }: Talk): readonly Said[] =>
  Array.from({ length: headlines }, (_, at) => ({
    speaker: null,
    speakerKind: null,
    role: null,
    words: 0,
    story: id,
    at: heard.length + at,
  }))

const compareGroups = (a: SaidGroup, b: SaidGroup): number =>
  Number(a.kind === 'organisation') - Number(b.kind === 'organisation') ||
  b.words - a.words ||
  compareText(a.name ?? '', b.name ?? '')

/** An utterance in its story; all are of one form, for there are many. */
const sayIn = (story: string, { speaker, speakerKind, role, words }: Heard, at: number): Said => ({
  speaker,
  speakerKind,
  role,
  words,
  story,
  at,
})

/** Lists who is heard in stories; what each says is in the stories' order. */
export function listSpeakers(gists: readonly Talk[]): Speakers {
  const said = gists.flatMap(({ id, heard }) => heard.map((one, at) => sayIn(id, one, at)))
  const drafts = gatherNamed(said)
  const own = drafts.length <= SMALL ? drafts : drafts.filter(isHeardAgain)
  const slugs = slugNames(
    own.map(({ name }) => name),
    'speaker',
  )
  const slugByKey = new Map(own.map(({ key }, at) => [key, slugs[at] ?? '']))
  const described = said.filter(({ speakerKind }) => speakerKind === 'described')
  const unattributed = said.filter(({ speaker }) => speaker === null)
  return {
    named: drafts
      .map(({ key, name, kind, said: mine }) =>
        composeGroup({ kind, name, slug: slugByKey.get(key) ?? null }, mine),
      )
      .sort(compareGroups),
    unnamed: [
      ...composeUnnamed('described', described),
      ...composeUnnamed('unattributed', unattributed),
      ...composeUnnamed('headlines', gists.flatMap(listHeadlines)),
    ],
    slugs: slugByKey,
    findSlug: (one, story) => {
      const key = speakerKey(one, story)
      return key === null ? null : (slugByKey.get(key) ?? null)
    },
  }
}
