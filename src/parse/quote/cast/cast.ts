export type Gender = 'he' | 'she'

/** A full name as the copy first prints it. */
export type Member = {
  full: string
  /** First and last word in lower case. */
  first: string
  last: string
  role: string | null
  gender: Gender | null
  /** Offices and callings the copy gives, in lower case: senator, mayor. */
  callings: ReadonlySet<string>
  /** When it is first printed, counted in names. */
  at: number
  /** Introduced as somebody’s kin, and so seldom meant by the bare surname. */
  isKin: boolean
  /** Printed as a place or a thing is: “in the Roe Valley”. */
  isThing: boolean
}

/** All that is printed under one last word. */
export type Surname = {
  members: Member[]
  /** The copy treats it as a person’s: a title before it, a verb of speech behind it. */
  isPerson: boolean
  /** What titles before the bare surname tell. */
  genders: Set<Gender>
  /** When it is first printed bare; infinite if never. */
  bareAt: number
}

/** Who appears in an article. */
export type Cast = {
  /** By last word in lower case. */
  surnames: ReadonlyMap<string, Surname>
  /** By office or calling: the senators. */
  callings: ReadonlyMap<string, readonly Member[]>
}
