import { markCaptions } from '#parse/body/mark-captions.ts'
import { markShortened } from '#parse/furniture/mark-shortened.ts'
import { markEmbeds } from '#parse/body/mark-embeds.ts'
import { markNotes } from '#parse/body/mark-notes.ts'
import { markQuestions } from '#parse/body/mark-questions.ts'
import { markTables } from '#parse/body/mark-tables.ts'
import { markTimes } from '#parse/body/mark-times.ts'
import { markCrossheads } from '#parse/body/mark-crossheads.ts'
import { markKeyPoints } from '#parse/body/mark-key-points.ts'
import { markLists } from '#parse/body/mark-lists.ts'
import { markParagraphs } from '#parse/body/mark-paragraphs.ts'
import { markRules } from '#parse/body/mark-rules.ts'
import { markFurniture } from '#parse/furniture/mark-furniture.ts'
import { markNeighbours } from '#parse/furniture/mark-neighbours.ts'
import { markReadAlso } from '#parse/furniture/mark-read-also.ts'
import { dropRepeatedHeadline } from '#parse/header/drop-repeated-headline.ts'
import { markByline } from '#parse/header/mark-byline.ts'
import { markDateline } from '#parse/header/mark-dateline.ts'
import { markDates } from '#parse/header/mark-dates.ts'
import { markLabel } from '#parse/header/mark-label.ts'
import { markStandfirst } from '#parse/header/mark-standfirst.ts'
import { markHeadline } from '#parse/headline/mark-headline.ts'
import type { Pass } from '#parse/marks/mark.ts'

/** Pasted copy, in order of precedence: a line belongs to the first pass that recognises it. */
export const COPY_PASSES: readonly Pass[] = [
  markLabel,
  markHeadline,
  dropRepeatedHeadline,
  markEmbeds,
  markDateline,
  markByline,
  markDates,
  markStandfirst,
  markFurniture,
  markNeighbours,
  markShortened,
  markReadAlso,
  markNotes,
  markCaptions,
  markKeyPoints,
  markTables,
  markTimes,
  markQuestions,
  markRules,
  markLists,
  markCrossheads,
  markParagraphs,
]
