import { isAnimate } from '#parse/quote/phrase/is-animate.ts'
import type { Source } from '#parse/quote/phrase/source.ts'
import type { Token } from '#parse/quote/token/token.ts'
import type { Clause, ClauseLevel } from './clause.ts'
import type { Owners } from './read-shared.ts'

/** A verb waiting for its subject: “Calling it ‘late’, Roe left.” */
type Waiting = Pick<Clause, 'kind' | 'verb' | 'from' | 'to'>

/** How far the reading of a sentence has come. */
export type Reading = {
  tokens: readonly Token[]
  to: number
  clauses: Clause[]
  waiting: Waiting[]
  level: ClauseLevel
  /** Behind a verb, where a phrase is more likely its object than a subject. */
  isPredicate: boolean
  /** The verbs that have a subject. */
  claimed: Map<number, Clause>
  /** The subject of the clause being read. */
  current: Source | null
  last: Source | null
}

/** Begins to read a sentence that ends at `to`. */
export function startReading(tokens: readonly Token[], to: number): Reading {
  return {
    tokens,
    to,
    clauses: [],
    waiting: [],
    level: 'main',
    isPredicate: false,
    claimed: new Map(),
    current: null,
    last: null,
  }
}

/** Whose a verb without a subject may be here. */
export function ownersOf({ tokens, clauses, current, last }: Reading): Owners {
  const able = clauses.filter(({ subject }) => isAnimate(tokens, subject))
  return {
    main: able.findLast(({ level }) => level === 'main')?.subject ?? able.at(-1)?.subject ?? null,
    near:
      (current !== null && isAnimate(tokens, current) ? current : undefined) ??
      able.findLast(({ level }) => level === 'main' || level === 'complement')?.subject ??
      able.at(-1)?.subject ??
      null,
    told: findTold(able),
    last,
  }
}

/** Roe said Poe is late and called him …: who says the one says the other. */
function findTold(able: readonly Clause[]): Source | null {
  const main = able.findLast(({ level }) => level === 'main')
  const near = able.at(-1)
  return main?.kind === 'speech' && near?.level === 'complement' && near.kind === 'other'
    ? main.subject
    : null
}

/** Takes a clause down, with the verbs that waited for its subject; returns where to go on. */
export function take(reading: Reading, clause: Clause): number {
  reading.clauses.push(clause)
  for (const waiting of reading.waiting)
    reading.clauses.push({ ...waiting, subject: clause.subject, level: 'main' })
  reading.waiting = []
  reading.isPredicate = true
  reading.claimed.set(clause.verb, clause)
  reading.current = clause.subject
  reading.last = clause.subject
  return clause.to
}
