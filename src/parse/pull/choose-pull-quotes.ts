import type { Block } from '#news/block.ts'
import type { PullQuote, Quote } from '#news/quote.ts'
import type { Candidate } from './candidate.ts'
import { listCandidates } from './list-candidates.ts'
import { listGaps, type Gap } from './list-gaps.ts'

const WORDS_PER_PULL = 220
const WORDS_BETWEEN = 80
const MOST_PULLS = 12
/** Gaps weighed for one pull: the nearest to where it would stand in an even spread. */
const GAPS_WEIGHED = 12
/** What a second pull of the same speaker, and a place a whole interval off, cost. */
const SAME_SPEAKER = 1
const OFF_PLACE = 1.5
/** What it costs to stand before the words it repeats. */
const TOO_EARLY = 1.5

type Placed = { candidate: Candidate; gap: Gap }

const isAway = ({ block }: Candidate, { before }: Gap): boolean => block !== before && block !== before - 1

function choosePlace(
  candidates: readonly Candidate[],
  gaps: readonly Gap[],
  { ideal, placed }: { ideal: number; placed: readonly Placed[] },
): Placed | null {
  const heard = new Set(placed.map(({ candidate }) => candidate.speaker))
  const used = new Set(placed.map(({ candidate }) => candidate.quote))
  const after = placed.at(-1)?.gap
  const open = gaps
    .filter(
      ({ words, before }) =>
        after === undefined || (before > after.before + 1 && words - after.words >= WORDS_BETWEEN),
    )
    .toSorted((a, b) => Math.abs(a.words - ideal) - Math.abs(b.words - ideal) || a.before - b.before)
    .slice(0, GAPS_WEIGHED)
  let best: Placed | null = null
  let most = 0
  for (const gap of open) {
    const cost = (OFF_PLACE * Math.abs(gap.words - ideal)) / WORDS_PER_PULL
    for (const candidate of candidates) {
      if (used.has(candidate.quote) || !isAway(candidate, gap)) continue
      const early = candidate.block >= gap.before ? TOO_EARLY : 0
      const repeat = heard.has(candidate.speaker) ? SAME_SPEAKER : 0
      const worth = candidate.weight - cost - early - repeat
      if (worth > most) [best, most] = [{ candidate, gap }, worth]
    }
  }
  return best
}

/**
 * The passages to set large and where: exact words of one quote, about one to every 220 words of body, each
 * at least a paragraph away from the words it repeats. Short stories get none.
 */
export function choosePullQuotes(body: readonly Block[], quotes: readonly Quote[]): readonly PullQuote[] {
  if (quotes.length === 0) return []
  const { gaps, words } = listGaps(body)
  const wanted = Math.min(MOST_PULLS, Math.floor(words / WORDS_PER_PULL))
  if (wanted === 0 || gaps.length === 0) return []
  const candidates = listCandidates(quotes)
  const placed: Placed[] = []
  for (let index = 0; index < wanted; index += 1) {
    const next = choosePlace(candidates, gaps, { ideal: ((index + 0.5) * words) / wanted, placed })
    if (next !== null) placed.push(next)
  }
  return placed.map(({ candidate: { quote, text }, gap: { before } }) => ({ quote, text, before }))
}
