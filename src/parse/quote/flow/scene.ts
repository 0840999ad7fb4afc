import type { Cast } from '#parse/quote/cast/cast.ts'
import type { Tongue } from '#parse/quote/tongue/tongue.ts'
import type { Line } from '#parse/quote/token/line.ts'
import type { Speaker } from '#parse/quote/speaker/speaker.ts'
import type { Attribution } from './attribution.ts'

/** What stands before a block. */
export type Scene = {
  cast: Cast
  tongue: Tongue
  /** The block before, when it is prose. */
  before: Line | null
  /** Its quotations. */
  previous: readonly Attribution[]
  /** The quotations of the block itself that are done. */
  own: readonly Attribution[]
  /** Whom its last words introduce: “Roe continued:” */
  introduced: Speaker | null
  /** Whom the line under the block names: “- Ann Roe”. */
  signed: Speaker | null
}
