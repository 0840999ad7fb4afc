import { isCaption } from '#parse/body/is-caption.ts'
import { matchPageRule } from '#parse/furniture/match-rule.ts'
import { findDateline } from '#parse/header/find-dateline.ts'
import { isCode } from '#parse/lines/is-code.ts'
import { isDatum, isItem } from '#parse/lines/is-datum.ts'
import { countWords } from '#parse/lines/measure-line.ts'

/** `Ferry disaster: 3 dead as the storm reaches the harbour` is longer than a datum. */
const DATUM_WORDS = 8
const HAS_WORD = /[\p{L}\p{N}]/u

/** Can a line of a page that is no byline or date be its headline? Furniture, code, captions and items of lists cannot. */
export const canBeHeadline = (text: string): boolean =>
  HAS_WORD.test(text) &&
  !isCode(text) &&
  matchPageRule(text) === null &&
  !isCaption(text) &&
  !(isDatum(text) && countWords(text) < DATUM_WORDS) &&
  !isItem(text) &&
  findDateline(text) === null
