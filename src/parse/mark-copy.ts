import type { Seed } from '#news/seed.ts'
import type { MarkedCopy } from '#parse/assemble/build-article.ts'
import { readFrontMatter } from '#parse/front-matter/read-front-matter.ts'
import { readPage } from '#parse/html/read-page.ts'
import { splitLines } from '#parse/lines/split-lines.ts'
import { unwrapLines } from '#parse/lines/unwrap-lines.ts'
import type { Marked, Pass } from '#parse/marks/mark.ts'
import { findStory } from '#parse/page/find-story.ts'
import { isPageDump } from '#parse/page/is-page-dump.ts'
import { COPY_PASSES } from '#parse/passes/copy-passes.ts'
import { HTML_PASSES } from '#parse/passes/html-passes.ts'
import { pagePasses } from '#parse/passes/page-passes.ts'

const run = (passes: readonly Pass[], copy: readonly Marked[]): readonly Marked[] =>
  passes.reduce((marks, pass) => pass(marks), copy)

function markText(text: string): MarkedCopy {
  const { head, rest, remarks } = readFrontMatter(splitLines(text))
  const copy = unwrapLines(rest).map((line): Marked => ({ line, fate: null }))
  const lines = copy.map(({ line }) => line)
  const passes = head.length === 0 && isPageDump(lines) ? pagePasses(findStory(lines)) : COPY_PASSES
  return { marks: run(passes, [...head, ...copy]), remarks }
}

/** Every line of a seed with its fate. */
export function markCopy({ format, text }: Seed): MarkedCopy {
  return format === 'html' ? { marks: run(HTML_PASSES, readPage(text)), remarks: [] } : markText(text)
}
