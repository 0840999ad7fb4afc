import { recogniseAccordingTo } from './according-to.ts'
import { recogniseAfterMark, recogniseAnyVerbAfterMark } from './after-mark.ts'
import { recogniseBeforeMark } from './before-mark.ts'
import { recogniseAddress, recogniseBesideMark } from './beside-mark.ts'
import { recogniseClauseSubject } from './clause-subject.ts'
import { recogniseLabel } from './label.ts'
import { recogniseEndOfSentence } from './end-of-sentence.ts'
import type { Recogniser } from './finding.ts'

/** Every family of attribution within a sentence, in order of precedence: the first that is sure wins. */
export const RECOGNISERS: readonly (readonly [family: string, recognise: Recogniser])[] = [
  ['beside mark', recogniseBesideMark],
  ['label', recogniseLabel],
  ['after mark', recogniseAfterMark],
  ['address', recogniseAddress],
  ['according to', recogniseAccordingTo],
  ['before mark', recogniseBeforeMark],
  ['any verb after mark', recogniseAnyVerbAfterMark],
  ['end of sentence', recogniseEndOfSentence],
  ['clause subject', recogniseClauseSubject],
]
