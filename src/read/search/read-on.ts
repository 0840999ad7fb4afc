import type { Query } from './parse-query.ts'

/** From so many terms on a query is something remembered, which one passage or headline has. */
const REMEMBERED = 3

/** The longer the query, the more is known of the sentence, and the sooner one of many candidates says it. */
const CANDIDATES = 3

/** Whether what is looked for is likely to stand in one sentence. */
export const isRemembered = ({ terms }: Query): boolean => terms.length >= REMEMBERED

/** Whether so many candidates are few enough to read them until one is found that says it in a sentence. */
export const isReadOn = (query: Query, candidates: number): boolean =>
  isRemembered(query) && candidates <= CANDIDATES * query.terms.length ** 2
