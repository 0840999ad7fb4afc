import type { SpeakerKind } from '#news/quote.ts'

/** Who speaks, as readers see it. */
export type Speaker = { name: string; kind: SpeakerKind; role: string | null }
