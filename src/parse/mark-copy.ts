import type { Seed } from '#news/seed.ts'
import type { MarkedCopy } from '#parse/assemble/build-article.ts'
import { readFrontMatter } from '#parse/front-matter/read-front-matter.ts'
import { readPage } from '#parse/html/read-page.ts'
import { lastNumber } from '#parse/lines/line.ts'
import { splitLines } from '#parse/lines/split-lines.ts'
import { unwrapLines } from '#parse/lines/unwrap-lines.ts'
import { isSafeMarkdown } from '#parse/markdown/is-safe-markdown.ts'
import { readMarkdown } from '#parse/markdown/read-markdown.ts'
import type { Marked, Pass } from '#parse/marks/mark.ts'
import { findStory } from '#parse/page/find-story.ts'
import { isPageDump } from '#parse/page/is-page-dump.ts'
import { COPY_PASSES } from '#parse/passes/copy-passes.ts'
import { HTML_PASSES } from '#parse/passes/html-passes.ts'
import { MARKDOWN_PASSES } from '#parse/passes/markdown-passes.ts'
import { pagePasses } from '#parse/passes/page-passes.ts'

/** A longer page is read as plain text: the libraries are made for articles. */
const LONGEST_PAGE = 3_000_000

const run = (passes: readonly Pass[], copy: readonly Marked[]): readonly Marked[] =>
  passes.reduce((marks, pass) => pass(marks), copy)

function markText(text: string): MarkedCopy {
  const { head, rest, remarks } = readFrontMatter(splitLines(text))
  const copy = unwrapLines(rest).map((line): Marked => ({ line, fate: null }))
  const lines = copy.map(({ line }) => line)
  const passes = head.length === 0 && isPageDump(lines) ? pagePasses(findStory(lines)) : COPY_PASSES
  return { marks: run(passes, [...head, ...copy]), remarks }
}

function markMarkdown(text: string): MarkedCopy {
  const { head, remarks } = readFrontMatter(splitLines(text))
  const last = head.at(-1)
  const offset = last === undefined ? 0 : lastNumber(last.line)
  const story = text.split(/\r\n|\n|\r/).slice(offset)
  return { marks: run(MARKDOWN_PASSES, [...head, ...readMarkdown(story.join('\n'), offset)]), remarks }
}

/** Every line of a seed with its fate. */
export function markCopy({ format, text }: Seed): MarkedCopy {
  if (format === 'html' && text.length <= LONGEST_PAGE) {
    return { marks: run(HTML_PASSES, readPage(text)), remarks: [] }
  }
  return format === 'md' && isSafeMarkdown(text) ? markMarkdown(text) : markText(text)
}
