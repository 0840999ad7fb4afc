import { markCaptions } from '#parse/body/mark-captions.ts'
import { markEmbeds } from '#parse/body/mark-embeds.ts'
import { markHinted } from '#parse/body/mark-hinted.ts'
import { markNotes } from '#parse/body/mark-notes.ts'
import { markParagraphs } from '#parse/body/mark-paragraphs.ts'
import { markQuestions } from '#parse/body/mark-questions.ts'
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

/** Markdown, whose headings and lists say what they are; in order of precedence. */
export const MARKDOWN_PASSES: readonly Pass[] = [
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
  markReadAlso,
  markNotes,
  markCaptions,
  markQuestions,
  markHinted,
  markRules,
  markParagraphs,
]
