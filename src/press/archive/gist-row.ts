import type { Gist, Heard, Speaker } from '#link/gist.ts'

/** A gist without its numbers and its seed, as it is kept: without the names of its fields it is read in two thirds of the time. */
export type GistRow = readonly [
  ...named: readonly [Gist['id'], Gist['slug'], Gist['section'], Gist['path']],
  ...told: readonly [Gist['headline'], Gist['label'], Gist['summary'], Gist['title'], Gist['url']],
  ...dated: readonly [Gist['published'], Gist['updated'], Gist['instant']],
  ...set: readonly [Gist['language'], Gist['direction'], Gist['minutes'], Gist['total']],
  ...known: readonly [Gist['imprint'], Gist['stamp']],
  ...listed: readonly [Gist['readAlso'], Gist['next'], Gist['previous']],
  ...quoted: readonly [readonly SpeakerRow[], readonly HeardRow[], Gist['headlines']],
  notices: Gist['notices'],
]

type SpeakerRow = readonly [Speaker['speaker'], Speaker['speakerKind']]
type HeardRow = readonly [...SpeakerRow, role: Heard['role'], words: Heard['words']]

/** The numbers of a gist, which are kept apart. */
export type GistNumbers = Pick<Gist, 'words' | 'lines' | 'sketch'>

export const writeGistRow = (gist: Gist): GistRow => [
  ...([gist.id, gist.slug, gist.section, gist.path] as const),
  ...([gist.headline, gist.label, gist.summary, gist.title, gist.url] as const),
  ...([gist.published, gist.updated, gist.instant] as const),
  ...([gist.language, gist.direction, gist.minutes, gist.total] as const),
  ...([gist.imprint, gist.stamp] as const),
  ...([gist.readAlso, gist.next, gist.previous] as const),
  gist.speakers.map(({ speaker, speakerKind }): SpeakerRow => [speaker, speakerKind]),
  gist.heard.map(({ speaker, speakerKind, role, words }): HeardRow => [speaker, speakerKind, role, words]),
  gist.headlines,
  gist.notices,
]

const readSpeaker = (row: SpeakerRow): Speaker => ({ speaker: row[0], speakerKind: row[1] })

const readHeard = (row: HeardRow): Heard => ({
  speaker: row[0],
  speakerKind: row[1],
  role: row[2],
  words: row[3],
})

/** By place, for to take a row apart by a pattern takes as long as to parse it. */
export const readGistRow = (row: GistRow, seed: string, { words, lines, sketch }: GistNumbers): Gist => ({
  id: row[0],
  slug: row[1],
  section: row[2],
  path: row[3],
  headline: row[4],
  label: row[5],
  published: row[9],
  updated: row[10],
  language: row[12],
  direction: row[13],
  minutes: row[14],
  imprint: row[16],
  seed,
  stamp: row[17],
  url: row[8],
  summary: row[6],
  title: row[7],
  instant: row[11],
  total: row[15],
  readAlso: row[18],
  next: row[19],
  previous: row[20],
  speakers: row[21].map(readSpeaker),
  heard: row[22].map(readHeard),
  headlines: row[23],
  notices: row[24],
  words,
  lines,
  sketch,
})
