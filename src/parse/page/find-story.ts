import { matchPageRule } from '#parse/furniture/match-rule.ts'
import type { FurnitureRule } from '#parse/furniture/rule.ts'
import { isHeaderLine } from '#parse/headline/is-header-line.ts'
import { countWords, endsSentence } from '#parse/lines/measure-line.ts'
import type { Line } from '#parse/lines/line.ts'
import { scoreLine } from './score-line.ts'

/** The lines of a page that hold its story: `start` is the first, `end` is after the last. */
export type Stretch = { start: number; end: number }

/** A story of so much weight ends where comments or forms begin; a lighter stretch was a button or a teaser. */
const ENOUGH_STORY = 120
/** So many words below a date or a byline are a story: what follows a heading of other stories is none, … */
const ENOUGH_WORDS = 80
/** Lines that count have so many words; one long line alone is no story. */
const LINE_WORDS = 5
const MOST_WORDS = 30
const SENTENCE_WORDS = 12
const STRAY = 3
/** … unless it weighs so much more. */
const HANDICAP = { times: 3, plus: 200 }
/** So much prose resumes a story that was closed too early. */
const RESUMED = 60
/** Who commented, and what comments are printed: no story has such a line. */
const CERTAIN: ReadonlySet<string> = new Set(['comment', 'comment policy'])

type Rules = readonly (FurnitureRule | null)[]

/** Where the story below the first date or byline of a page is closed by a heading of other stories or comments. */
function findClosed(lines: readonly Line[], rules: Rules): Stretch | null {
  const header = lines.findIndex(({ text }, i) => rules[i] === null && isHeaderLine(text))
  if (header < 0) return null
  let words = 0
  for (let i = header + 1; i < lines.length; i++) {
    const rule = rules[i] ?? null
    if (rule?.endsStory !== undefined && words >= ENOUGH_WORDS) return { start: header + 1, end: i }
    const length = rule === null ? countWords(lines[i]?.text ?? '', MOST_WORDS) : 0
    words += length >= LINE_WORDS ? Math.min(length, MOST_WORDS) : 0
  }
  return null
}

/** What a stretch must weigh to reach beyond where the story is closed: more when it only begins there. */
const leastAfter = (sum: number, goesOn: boolean): number =>
  goesOn ? sum + RESUMED : sum * HANDICAP.times + HANDICAP.plus

/** A heading of other stories right over three sentences is a stray button: the story goes on. */
const isStray = (lines: readonly Line[], i: number): boolean =>
  i + STRAY < lines.length &&
  lines
    .slice(i + 1, i + 1 + STRAY)
    .every(({ text }) => endsSentence(text) && countWords(text) >= SENTENCE_WORDS)

/** The rule that takes each line for furniture. */
function matchRules(lines: readonly Line[]): Rules {
  return lines.map(({ text }, i) => {
    const rule = matchPageRule(text)
    if (rule?.endsStory !== false || !isStray(lines, i)) return rule
    const { endsStory: _, ...button } = rule
    return button
  })
}

/** Short sentences weigh nothing: right above and below the stretch they are the story's. */
function addShortSentences({ start, end }: Stretch, lines: readonly Line[], rules: Rules): Stretch {
  const isShort = (i: number): boolean => rules[i] === null && endsSentence(lines[i]?.text ?? '')
  let first = start
  let after = end
  while (first < end && isShort(first - 1)) first--
  while (after > start && isShort(after)) after++
  return { start: first, end: after }
}

/** The densest stretch of prose: the neighbouring lines whose weights have the greatest sum. */
export function findStory(lines: readonly Line[]): Stretch {
  const rules = matchRules(lines)
  const closed = findClosed(lines, rules)
  let best = { start: 0, end: 0, sum: 0 }
  let start = 0
  let sum = 0
  for (const [i, { text }] of lines.entries()) {
    const rule = rules[i] ?? null
    if (rule?.endsStory === true && best.sum > (CERTAIN.has(rule.name) ? 0 : ENOUGH_STORY)) break
    if (sum <= 0) {
      start = i
      sum = 0
    }
    sum += scoreLine(text, { rule, below: lines[i + 1]?.text, story: best.sum })
    const isLate = closed !== null && i >= closed.end && best.end <= closed.end
    const least = isLate ? leastAfter(best.sum, start < closed.end) : best.sum
    if (sum > least) best = { start, end: i + 1, sum }
  }
  return best.sum === 0 && closed !== null ? closed : addShortSentences(best, lines, rules)
}
