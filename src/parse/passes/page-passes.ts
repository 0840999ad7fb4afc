import { markShortened } from '#parse/furniture/mark-shortened.ts'
import { markEmbeds } from '#parse/body/mark-embeds.ts'
import { markNotes } from '#parse/body/mark-notes.ts'
import { markQuestions } from '#parse/body/mark-questions.ts'
import { markTables } from '#parse/body/mark-tables.ts'
import { markTimes } from '#parse/body/mark-times.ts'
import { markCaptions } from '#parse/body/mark-captions.ts'
import { markCrossheads } from '#parse/body/mark-crossheads.ts'
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
import { markPageHeadline } from '#parse/headline/mark-page-headline.ts'
import type { Pass } from '#parse/marks/mark.ts'
import type { Stretch } from '#parse/page/find-story.ts'
import { markAboutAuthor } from '#parse/page/mark-about-author.ts'
import { markAroundStory } from '#parse/page/mark-around-story.ts'
import { markCapitals } from '#parse/page/mark-capitals.ts'
import { markFoot } from '#parse/page/mark-foot.ts'
import { markListed } from '#parse/page/mark-listed.ts'
import { markLede } from '#parse/page/mark-lede.ts'
import { markLinks } from '#parse/page/mark-links.ts'
import { markRepeated } from '#parse/page/mark-repeated.ts'
import { markTail } from '#parse/page/mark-tail.ts'

/** A whole page dumped as text, whose story has been found; in order of precedence. */
export const pagePasses = (story: Stretch): readonly Pass[] => [
  markPageHeadline(story),
  dropRepeatedHeadline,
  markEmbeds,
  markPageFurniture,
  markByline,
  markDates,
  markStandfirst,
  markRepeated,
  markAroundStory(story),
  markTail,
  markLede,
  markListed,
  markFoot,
  markCapitals,
  markAboutAuthor,
  markDateline,
  markNeighbours,
  markShortened,
  markReadAlso,
  markNotes,
  markCaptions,
  markKeyPoints,
  markTables,
  markTimes,
  markQuestions,
  markLinks,
  markRules,
  markLists,
  markCrossheads,
  markParagraphs,
]
