import { ARABIC } from './arabic.ts'
import { buildTongue } from './build-tongue.ts'
import { ENGLISH } from './english.ts'
import { FRENCH } from './french.ts'
import { GERMAN } from './german.ts'
import { ITALIAN } from './italian.ts'
import { POLISH } from './polish.ts'
import { PORTUGUESE } from './portuguese.ts'
import { RUSSIAN } from './russian.ts'
import { SPANISH } from './spanish.ts'
import { UKRAINIAN } from './ukrainian.ts'
import type { Tongue } from './tongue.ts'

const TONGUES: ReadonlyMap<string, Tongue> = new Map(
  [ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN, PORTUGUESE, POLISH, UKRAINIAN, RUSSIAN, ARABIC].map(
    (tongue): [string, Tongue] => [tongue.language, tongue],
  ),
)
/** Quotations are found in any language; who speaks, only where the words are known. */
const UNKNOWN = buildTongue({ language: 'und', entries: [] })

/** The tongue for a BCP 47 language tag. */
export const chooseTongue = (language: string): Tongue =>
  TONGUES.get(language.split('-')[0]?.toLowerCase() ?? '') ?? UNKNOWN
