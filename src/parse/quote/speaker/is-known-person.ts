import type { Cast } from '#parse/quote/cast/cast.ts'
import { lastWord } from '#parse/quote/cast/last-word.ts'
import type { Speaker } from './speaker.ts'

/** Whether the copy itself treats a name as a person’s: needed where only a capital speaks for it. */
export const isKnownPerson = ({ name, kind, role }: Speaker, cast: Cast): boolean =>
  kind === 'person' && (role !== null || cast.surnames.get(lastWord(name.split(/\s+/)))?.isPerson === true)
