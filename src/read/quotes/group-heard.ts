import type { PublicArticle } from '#news/article.ts'
import { findHeadlineQuotes } from '#news/find-headline-quotes.ts'
import { gatherUtterances, type Heard } from '#news/gather-utterances.ts'
import type { Onward } from '#news/onward.ts'
import type { SpeakerGroup, Utterance, VoiceKind } from '#news/quotes-page.ts'
import { speakerKey } from '#news/speaker-key.ts'

/** A story with what leads from its speakers to their pages. */
export type Told = { article: PublicArticle; onward: Pick<Onward, 'speakers'> }

/** Something said, with who says it and the slug of their pages. */
type Voiced = Heard & { kind: VoiceKind; key: string; slug: string | null }

const ORDER: readonly VoiceKind[] = ['person', 'organisation', 'described', 'unattributed', 'headlines']

function voice(heard: Heard, { onward: { speakers } }: Told): Voiced {
  const { speaker, speakerKind, utterance } = heard
  const key = speakerKey(heard, utterance.story)
  if (key === null || speaker === null) {
    const kind = speaker === null ? 'unattributed' : 'described'
    return { ...heard, kind, key: `${kind}:`, slug: null }
  }
  const kind = speakerKind === 'organisation' ? 'organisation' : 'person'
  return { ...heard, kind, key: `by ${key}`, slug: speakers[speaker] ?? null }
}

const voiceHeadline = (utterance: Utterance): Voiced => ({
  utterance,
  words: 0,
  speaker: null,
  speakerKind: null,
  role: null,
  kind: 'headlines',
  key: 'headlines:',
  slug: null,
})

const listVoiced = (told: Told): readonly Voiced[] => [
  ...gatherUtterances(told.article).map((heard) => voice(heard, told)),
  ...findHeadlineQuotes(told.article).map(voiceHeadline),
]

function composeGroup(first: Voiced, said: readonly Voiced[]): SpeakerGroup {
  const { kind, slug, speaker } = first
  const isNamed = kind === 'person' || kind === 'organisation'
  return {
    kind,
    name: isNamed ? speaker : null,
    slug,
    role: isNamed ? (said.find(({ role }) => role !== null)?.role ?? null) : null,
    quotes: said.length,
    words: said.reduce((sum, { words }) => sum + words, 0),
    stories: new Set(said.map(({ utterance }) => utterance.story)).size,
    utterances: said.map(({ utterance }) => utterance),
  }
}

const compareGroups = (a: SpeakerGroup, b: SpeakerGroup): number =>
  ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) ||
  b.words - a.words ||
  ((a.name ?? '') < (b.name ?? '') ? -1 : 1)

/** Who is heard in these stories, or in them of one speaker by slug, in the order that pages of quotes have. */
export function groupHeard(stories: readonly Told[], speaker: string | null): readonly SpeakerGroup[] {
  const groups = new Map<string, Voiced[]>()
  for (const one of stories.flatMap(listVoiced)) {
    if (speaker !== null && one.slug !== speaker) continue
    const said = groups.get(one.key)
    if (said === undefined) groups.set(one.key, [one])
    else said.push(one)
  }
  return [...groups.values()]
    .flatMap((said) => (said[0] === undefined ? [] : [composeGroup(said[0], said)]))
    .toSorted(compareGroups)
}
