import { RANKS } from '#news/search-index.ts'

/** Where a word occurs: for each story its number × RANKS + the word's rank there, ascending. */
export type Postings = Map<string, number[]>

/** Stories of a sheet: one record that Pagefind is fed with. */
export const SHEET = 16

/** Postings that a sheet can have of a word. */
export const PLACES = SHEET * RANKS

/** Adds `more` to `postings`; its stories have higher numbers. */
export function addPostings(postings: Postings, more: Postings): void {
  for (const [word, places] of more) {
    const known = postings.get(word)
    if (known === undefined) postings.set(word, places)
    else for (const place of places) known.push(place)
  }
}
