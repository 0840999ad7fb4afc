/*
 * Stories in which somebody is quoted, listed so that a reader who wants those of a section or a time fetches a part
 * of the list that does not grow with the edition: what is said in them lies with the stories.
 */

/** Whose quotes a list leads to. The slug is a section's or a speaker's. */
export type QuotedBy = { kind: 'edition' } | { kind: 'section' | 'speaker'; slug: string }

/** Stories of a full sheet. */
export const QUOTED_SHEET = 400

/** Stories whose quotes are shown together, since their data are fetched for them: no more can be chosen from. */
export const QUOTED_PAGE = 8

/** Letters of an id. */
const ID = 8

/**
 * A part of a list: ids, with nothing between them, and of a speaker's list the section of each by its number there.
 */
export type QuotedSheet = { ids: string; sections: readonly number[] }

/**
 * The head of a list, whose stories are numbered: undated ones first, then from the oldest to the newest, so that a
 * new one changes no sheet that is full. `days` has how many are of each month (`2026-11`, a year alone, or nothing):
 * first those whose day is not known, then those of its first day and so on. `last` is the sheet that is not full.
 */
export type QuotedList = {
  /** Slugs of sections, by number. */
  sections: readonly string[]
  days: readonly (readonly [month: string, stories: readonly number[]])[]
  last: QuotedSheet
}

/** The id at a place of a sheet. */
export const readQuotedId = ({ ids }: QuotedSheet, place: number): string =>
  ids.slice(place * ID, (place + 1) * ID)

/** Stories for a list, before it is cut into sheets. */
export type QuotedStories = {
  by: QuotedBy
  stories: readonly { id: string; section: string; published: string | null }[]
}
