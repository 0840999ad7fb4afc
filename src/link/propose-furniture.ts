import type { Notice } from '#news/notice.ts'
import type { Copies } from './find-copies.ts'
import type { Archive, Gist } from './gist.ts'
import { LINE } from './note-lines.ts'

/** A line is proposed when it stands in so many stories of a folder, and in so large a part of them. */
const FEWEST_STORIES = 5
const PART = 0.1
/** Of two hashes of a line's text, so much as one exact number holds. */
const HIGH = 2 ** 21
const LOW_BITS = 11

/** Which block of a story a line was first seen to be, and in how many stories it is. */
type Seen = { seed: string; block: number; last: string; stories: number }
type Folder = { stories: number; lines: Map<number, Seen> }

const folderOf = (seed: string): string => seed.slice(0, Math.max(0, seed.lastIndexOf('/')))

function countLines(folder: Folder, { seed, lines }: Pick<Gist, 'seed' | 'lines'>): void {
  folder.stories++
  for (let at = 0; at < lines.length; at += LINE) {
    const key = ((lines[at] ?? 0) >>> 0) * HIGH + ((lines[at + 1] ?? 0) >>> LOW_BITS)
    const seen = folder.lines.get(key)
    if (seen === undefined) folder.lines.set(key, { seed, block: lines[at + 2] ?? 0, last: seed, stories: 1 })
    else if (seen.last !== seed) {
      seen.last = seed
      seen.stories++
    }
  }
}

function listProposals(
  name: string,
  { stories, lines }: Folder,
  openArticle: Archive['openArticle'],
): readonly Notice[] {
  const least = Math.max(FEWEST_STORIES, stories * PART)
  const where = name === '' ? 'the seeds’ folder' : `“${name}”`
  return [...lines.values()]
    .filter((seen) => seen.stories >= least)
    .map(({ seed, block, stories: holders }) => {
      const { text, lines: at } = openArticle(seed).body[block] ?? { text: '', lines: [1] }
      return {
        seed,
        line: at[0] ?? 1,
        column: 1,
        message: `“${text}” stands in ${holders} of ${stories} stories of ${where}: if it belongs to the page they were taken from, delete it there or give the parser a rule for it; it is kept until then`,
      }
    })
}

/**
 * Proposes lines that stand in many stories of one folder as furniture of the page that they were taken from.
 * Nothing is dropped. Copies of a story do not count.
 */
export function proposeFurniture(
  stories: readonly Pick<Gist, 'seed' | 'lines'>[],
  copies: Copies,
  openArticle: Archive['openArticle'],
): readonly Notice[] {
  const folders = new Map<string, Folder>()
  for (const story of stories) {
    if (copies.has(story.seed)) continue
    const name = folderOf(story.seed)
    const folder = folders.get(name) ?? { stories: 0, lines: new Map<number, Seen>() }
    folders.set(name, folder)
    countLines(folder, story)
  }
  return [...folders].flatMap(([name, folder]) => listProposals(name, folder, openArticle))
}
