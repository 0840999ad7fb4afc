export type Gender = 'he' | 'she' | null

/** A full name as the copy first prints it. */
export type Member = {
  full: string
  /** First and last word in lower case. */
  first: string
  last: string
  role: string | null
  gender: Gender
  mentions: number
}

/** Who appears in an article. */
export type Cast = {
  /** Full names by last word. */
  members: ReadonlyMap<string, readonly Member[]>
  /** Last words of names that the copy treats as persons, with what it tells of their gender. */
  persons: ReadonlyMap<string, Gender>
}
