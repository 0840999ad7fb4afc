import type { Seed } from '#news/seed.ts'
import type { MarkedCopy } from '#parse/assemble/build-article.ts'
import { markCaptions } from '#parse/body/mark-captions.ts'
import { markCrossheads } from '#parse/body/mark-crossheads.ts'
import { markHinted } from '#parse/body/mark-hinted.ts'
import { markLists } from '#parse/body/mark-lists.ts'
import { markParagraphs } from '#parse/body/mark-paragraphs.ts'
import { markRules } from '#parse/body/mark-rules.ts'
import { readFrontMatter } from '#parse/front-matter/read-front-matter.ts'
import { markFurniture, markPageFurniture } from '#parse/furniture/mark-furniture.ts'
import { markNeighbours } from '#parse/furniture/mark-neighbours.ts'
import { markReadAlso } from '#parse/furniture/mark-read-also.ts'
import { dropRepeatedHeadline } from '#parse/header/drop-repeated-headline.ts'
import { markByline } from '#parse/header/mark-byline.ts'
import { markDateline } from '#parse/header/mark-dateline.ts'
import { markDates } from '#parse/header/mark-dates.ts'
import { markHeadline } from '#parse/headline/mark-headline.ts'
import { markLabel } from '#parse/header/mark-label.ts'
import { markStandfirst } from '#parse/header/mark-standfirst.ts'
import { markPageLinks } from '#parse/html/mark-page-links.ts'
import { readPage } from '#parse/html/read-page.ts'
import { splitLines } from '#parse/lines/split-lines.ts'
import { unwrapLines } from '#parse/lines/unwrap-lines.ts'
import type { Marked, Pass } from '#parse/marks/mark.ts'
import { isPageDump } from '#parse/page/is-page-dump.ts'
import { markAboutAuthor } from '#parse/page/mark-about-author.ts'
import { markAroundStory } from '#parse/page/mark-around-story.ts'
import { markCapitals } from '#parse/page/mark-capitals.ts'
import { markLinks } from '#parse/page/mark-links.ts'
import { markPageHeadline } from '#parse/headline/mark-page-headline.ts'
import { markRepeated } from '#parse/page/mark-repeated.ts'
import { markTail } from '#parse/page/mark-tail.ts'

/*
 * Order of precedence: a line belongs to the first pass that recognises it.
 */
const COPY_PASSES: readonly Pass[] = [
  markLabel,
  markHeadline,
  dropRepeatedHeadline,
  markDateline,
  markByline,
  markDates,
  markStandfirst,
  markFurniture,
  markNeighbours,
  markReadAlso,
  markRules,
  markLists,
  markCrossheads,
  markParagraphs,
]

/** A whole page dumped as text: its story is sought first. */
const PAGE_PASSES: readonly Pass[] = [
  markPageHeadline,
  dropRepeatedHeadline,
  markPageFurniture,
  markByline,
  markDates,
  markStandfirst,
  markRepeated,
  markAroundStory,
  markTail,
  markCapitals,
  markAboutAuthor,
  markDateline,
  markNeighbours,
  markReadAlso,
  markCaptions,
  markLinks,
  markRules,
  markLists,
  markCrossheads,
  markParagraphs,
]

/** A saved web page: its head and its markup are evidence, the article in it is found already. */
const HTML_PASSES: readonly Pass[] = [
  markHeadline,
  dropRepeatedHeadline,
  markTail,
  markPageFurniture,
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
  markCaptions,
  markHinted,
  markRules,
  markLists,
  markCrossheads,
  markParagraphs,
]

const run = (passes: readonly Pass[], copy: readonly Marked[]): readonly Marked[] =>
  passes.reduce((marks, pass) => pass(marks), copy)

function markText(text: string): MarkedCopy {
  const { head, rest, remarks } = readFrontMatter(splitLines(text))
  const lines = unwrapLines(rest)
  const copy = [...head, ...lines.map((line) => ({ line, fate: null }))]
  return { marks: run(isPageDump(lines) ? PAGE_PASSES : COPY_PASSES, copy), remarks }
}

/** Every line of a seed with its fate. */
export function markCopy({ format, text }: Seed): MarkedCopy {
  switch (format) {
    case 'html':
      return { marks: run(HTML_PASSES, readPage(text)), remarks: [] }
    case 'md':
    case 'txt':
      return markText(text)
  }
}
