import { isCaption } from '#parse/body/is-caption.ts'
import { matchPageRule } from '#parse/furniture/match-rule.ts'
import { findDateline } from '#parse/header/find-dateline.ts'
import { isDatum, isItem } from '#parse/lines/is-datum.ts'
import { isHeaderLine } from './is-header-line.ts'

const HAS_WORD = /[\p{L}\p{N}]/u

/** Can a line of a page be its headline? Furniture, captions, bylines, dates and items of lists cannot. */
export const canBeHeadline = (text: string): boolean =>
  HAS_WORD.test(text) &&
  matchPageRule(text) === null &&
  !isCaption(text) &&
  !isDatum(text) &&
  !isItem(text) &&
  !isHeaderLine(text) &&
  findDateline(text) === null
