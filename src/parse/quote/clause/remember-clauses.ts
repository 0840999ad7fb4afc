import type { Range } from '#parse/quote/phrase/source.ts'
import type { Token } from '#parse/quote/token/token.ts'
import type { Clause } from './clause.ts'
import { readClauses } from './read-clauses.ts'

/** Reads the clauses of sentences by their index, each sentence once: several recognisers ask for the same. */
export function rememberClauses(
  tokens: readonly Token[],
  sentences: readonly Range[],
): (sentence: number) => readonly Clause[] {
  const read = new Map<number, readonly Clause[]>()
  return (index) => {
    const sentence = sentences[index]
    if (sentence === undefined) return []
    const known = read.get(index) ?? readClauses(tokens, sentence)
    read.set(index, known)
    return known
  }
}
