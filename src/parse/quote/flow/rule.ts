import type { Quotation } from '#parse/quote/recognise/quotation.ts'
import type { Speaker } from '#parse/quote/speaker/speaker.ts'
import type { Attribution } from './attribution.ts'
import type { Scene } from './scene.ts'

export type Given = { speaker: Speaker | null; family: string }

/** What stands round a quotation. */
export type Around = {
  /** The quotations before it in its block, nearest last. */
  before: readonly Attribution[]
  /** The quotations behind it in its block. */
  after: readonly Attribution[]
  scene: Scene
}

/** One family of rules about words without a speaker of their own; `null` when it does not know. */
export type Rule = (quotation: Quotation, around: Around) => Given | null
