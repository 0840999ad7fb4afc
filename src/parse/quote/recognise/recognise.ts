import { recogniseAccordingTo } from './according-to.ts'
import { recogniseAgentBehind } from './agent-behind.ts'
import { recogniseAfterMark, recogniseAnyVerbAfterMark } from './after-mark.ts'
import { recogniseBeforeMark } from './before-mark.ts'
import { recogniseAddress, recogniseBesideMark } from './beside-mark.ts'
import { recogniseClauseSubject } from './clause-subject.ts'
import { recogniseLabel } from './label.ts'
import { recogniseEndOfSentence } from './end-of-sentence.ts'
import type { Recogniser } from './finding.ts'
import { recogniseOwnerOfWords } from './owner-of-words.ts'
import { recogniseReportedSpeaker } from './reported-speaker.ts'

export type Family = { family: string; recognise: Recogniser }

/**
 * Every family of attribution within a sentence, in order of precedence: the first that is sure wins. Each has its
 * examples in the test.
 */
export const RECOGNISERS: readonly Family[] = [
  { family: 'reported speaker', recognise: recogniseReportedSpeaker },
  { family: 'agent behind', recognise: recogniseAgentBehind },
  { family: 'beside mark', recognise: recogniseBesideMark },
  { family: 'label', recognise: recogniseLabel },
  { family: 'after mark', recognise: recogniseAfterMark },
  { family: 'address', recognise: recogniseAddress },
  { family: 'according to', recognise: recogniseAccordingTo },
  { family: 'before mark', recognise: recogniseBeforeMark },
  { family: 'any verb after mark', recognise: recogniseAnyVerbAfterMark },
  { family: 'end of sentence', recognise: recogniseEndOfSentence },
  { family: 'owner of words', recognise: recogniseOwnerOfWords },
  { family: 'clause subject', recognise: recogniseClauseSubject },
]
