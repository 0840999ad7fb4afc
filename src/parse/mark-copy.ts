import type { Seed } from '#news/seed.ts'
import type { MarkedCopy } from '#parse/assemble/build-article.ts'
import { markCrossheads } from '#parse/body/mark-crossheads.ts'
import { markLists } from '#parse/body/mark-lists.ts'
import { markParagraphs } from '#parse/body/mark-paragraphs.ts'
import { markRules } from '#parse/body/mark-rules.ts'
import { readFrontMatter } from '#parse/front-matter/read-front-matter.ts'
import { markFurniture } from '#parse/furniture/mark-furniture.ts'
import { markNeighbours } from '#parse/furniture/mark-neighbours.ts'
import { markReadAlso } from '#parse/furniture/mark-read-also.ts'
import { dropRepeatedHeadline } from '#parse/header/drop-repeated-headline.ts'
import { markByline } from '#parse/header/mark-byline.ts'
import { markDateline } from '#parse/header/mark-dateline.ts'
import { markDates } from '#parse/header/mark-dates.ts'
import { markHeadline } from '#parse/header/mark-headline.ts'
import { splitLines } from '#parse/lines/split-lines.ts'
import { unwrapLines } from '#parse/lines/unwrap-lines.ts'
import type { Marked, Pass } from '#parse/marks/mark.ts'

/** Order of precedence: a line belongs to the first pass that recognises it. */
const PASSES: readonly Pass[] = [
  markHeadline,
  dropRepeatedHeadline,
  markDateline,
  markByline,
  markDates,
  markFurniture,
  markNeighbours,
  markReadAlso,
  markRules,
  markLists,
  markCrossheads,
  markParagraphs,
]

/** Every line of a seed with its fate. */
export function markCopy(seed: Seed): MarkedCopy {
  const { head, rest, remarks } = readFrontMatter(splitLines(seed.text))
  const copy = [...head, ...unwrapLines(rest).map((line) => ({ line, fate: null }))]
  return { marks: PASSES.reduce<readonly Marked[]>((marks, pass) => pass(marks), copy), remarks }
}
