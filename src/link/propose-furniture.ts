import type { Block } from '#news/block.ts'
import type { Notice } from '#news/notice.ts'
import type { ParsedArticle } from '#news/parsed.ts'
import type { Copies } from './find-copies.ts'

/** A line is proposed when it stands in so many stories of a folder, and in so large a part of them. */
const FEWEST_STORIES = 5
const PART = 0.1
/** Longer paragraphs that stand in two stories are background that was copied. */
const LONGEST = 300
const KINDS: ReadonlySet<Block['kind']> = new Set<Block['kind']>([
  'paragraph',
  'crosshead',
  'list',
  'question',
])

/** Where a line was first seen, and in how many stories. */
type Seen = { seed: string; line: number; last: string; stories: number }
type Folder = { stories: number; lines: Map<string, Seen> }

const folderOf = (seed: string): string => seed.slice(0, Math.max(0, seed.lastIndexOf('/')))

function countLines(folder: Folder, { seed, article }: ParsedArticle): void {
  folder.stories++
  for (const { kind, text, lines } of article.body) {
    if (text.length > LONGEST || !KINDS.has(kind)) continue
    const seen = folder.lines.get(text)
    if (seen === undefined) folder.lines.set(text, { seed, line: lines[0], last: seed, stories: 1 })
    else if (seen.last !== seed) {
      seen.last = seed
      seen.stories++
    }
  }
}

function listProposals(name: string, { stories, lines }: Folder): readonly Notice[] {
  const least = Math.max(FEWEST_STORIES, stories * PART)
  const where = name === '' ? 'the seeds’ folder' : `“${name}”`
  return [...lines]
    .filter(([, seen]) => seen.stories >= least)
    .map(([text, { seed, line, stories: holders }]) => ({
      seed,
      line,
      column: 1,
      message: `“${text}” stands in ${holders} of ${stories} stories of ${where}: if it belongs to the page they were taken from, delete it there or give the parser a rule for it; it is kept until then`,
    }))
}

/**
 * Proposes lines that stand in many stories of one folder as furniture of the page that they were taken from.
 * Nothing is dropped. Copies of a story do not count.
 */
export function proposeFurniture(stories: readonly ParsedArticle[], copies: Copies): readonly Notice[] {
  const folders = new Map<string, Folder>()
  for (const story of stories) {
    if (copies.has(story.seed)) continue
    const name = folderOf(story.seed)
    const folder = folders.get(name) ?? { stories: 0, lines: new Map<string, Seen>() }
    folders.set(name, folder)
    countLines(folder, story)
  }
  return [...folders].flatMap(([name, folder]) => listProposals(name, folder))
}
