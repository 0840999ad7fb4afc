import type { QuoteMarks } from './quote-marks.ts'
import type { SpeakerKind } from './quote.ts'
import type { Teaser } from './teaser.ts'

/** A quote away from its story. */
export type Voice = {
  text: string
  marks: QuoteMarks
  speaker: string | null
  speakerKind: SpeakerKind | null
  role: string | null
  fingerprint: string
  story: Pick<Teaser, 'path' | 'headline' | 'foreign'>
}

/** The first story of a front. */
export type Lead = {
  teaser: Teaser
  crossheads: readonly { text: string; anchor: string }[]
}

export type Department = { slug: string; name: string; teasers: readonly Teaser[]; stories: number }

export type Front = {
  /** `null` only in an edition without stories. */
  lead: Lead | null
  second: Teaser | null
  /** The edition's best quotes, at most two, by different speakers. */
  voices: readonly Voice[]
  departments: readonly Department[]
  stories: number
  minutes: number
  quotes: number
  speakers: number
}
