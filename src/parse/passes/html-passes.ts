import { markEmbeds } from '#parse/body/mark-embeds.ts'
import { markNotes } from '#parse/body/mark-notes.ts'
import { markQuestions } from '#parse/body/mark-questions.ts'
import { markTables } from '#parse/body/mark-tables.ts'
import { markTimes } from '#parse/body/mark-times.ts'
import { markCaptions } from '#parse/body/mark-captions.ts'
import { markCrossheads } from '#parse/body/mark-crossheads.ts'
import { markHinted } from '#parse/body/mark-hinted.ts'
import { markKeyPoints } from '#parse/body/mark-key-points.ts'
import { markLists } from '#parse/body/mark-lists.ts'
import { markParagraphs } from '#parse/body/mark-paragraphs.ts'
import { markRules } from '#parse/body/mark-rules.ts'
import { markPageFurniture } from '#parse/furniture/mark-furniture.ts'
import { markNeighbours } from '#parse/furniture/mark-neighbours.ts'
import { markReadAlso } from '#parse/furniture/mark-read-also.ts'
import { dropRepeatedHeadline } from '#parse/header/drop-repeated-headline.ts'
import { markByline } from '#parse/header/mark-byline.ts'
import { markDateline } from '#parse/header/mark-dateline.ts'
import { markDates } from '#parse/header/mark-dates.ts'
import { markStandfirst } from '#parse/header/mark-standfirst.ts'
import { markHeadline } from '#parse/headline/mark-headline.ts'
import { markPageLinks } from '#parse/html/mark-page-links.ts'
import type { Pass } from '#parse/marks/mark.ts'
import { markAboutAuthor } from '#parse/page/mark-about-author.ts'
import { markCapitals } from '#parse/page/mark-capitals.ts'
import { markRepeated } from '#parse/page/mark-repeated.ts'
import { markTail } from '#parse/page/mark-tail.ts'

/** A saved web page, whose article has been found: its head and its markup are evidence. In order of precedence. */
export const HTML_PASSES: readonly Pass[] = [
  markHeadline,
  dropRepeatedHeadline,
  markEmbeds,
  markPageFurniture,
  markTail,
  markByline,
  markDates,
  markStandfirst,
  markPageLinks,
  markCapitals,
  markAboutAuthor,
  markRepeated,
  markDateline,
  markNeighbours,
  markReadAlso,
  markNotes,
  markCaptions,
  markKeyPoints,
  markTables,
  markTimes,
  markQuestions,
  markHinted,
  markRules,
  markLists,
  markCrossheads,
  markParagraphs,
]
