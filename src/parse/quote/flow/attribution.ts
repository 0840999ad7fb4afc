import type { Quotation } from '#parse/quote/recognise/quotation.ts'
import type { Speaker } from '#parse/quote/speaker/speaker.ts'

/** A quotation with its speaker, and which family of rules gave it. */
export type Attribution = { quotation: Quotation; speaker: Speaker | null; family: string }
