import type { QueryClient } from '@tanstack/react-query'
import { QUOTED_PAGE, type QuotedBy } from '#news/quoted-list.ts'
import type { QuotedStory, SpeakerGroup } from '#news/quotes-page.ts'
import { PayloadError } from '#read/fetch-payload.ts'
import { isWanted, type Filter } from './filter-groups.ts'
import { findStretches } from './find-stretches.ts'
import { groupHeard } from './group-heard.ts'
import { listParts } from './list-parts.ts'
import { openQuoted, type OpenList } from './open-quoted.ts'
import { openTold } from './open-told.ts'

/** Which quotes of the edition, or of a speaker by slug, are asked for, and which page of them. */
export type Asked = Filter & { speaker: string | null; page: number }

/** A page of what was asked for. */
export type Found = {
  groups: readonly SpeakerGroup[]
  stories: readonly QuotedStory[]
  /** Stories of all pages. */
  count: number
  page: number
  pages: number
  /** The stories to choose from, where they are few. */
  offers: readonly QuotedStory[]
  /** The parts of the time asked for. */
  times: readonly string[]
}

const NOTHING: Found = { groups: [], stories: [], count: 0, page: 1, pages: 1, offers: [], times: [] }

/** What a site has no file for is nothing: a section or a story that is not there, or not any more. */
async function orNothing<T>(wanted: Promise<T>): Promise<T | null> {
  try {
    return await wanted
  } catch (error) {
    if (error instanceof PayloadError && error.status === 404) return null
    throw error
  }
}

function chooseList({ speaker, section }: Asked): QuotedBy {
  if (speaker !== null) return { kind: 'speaker', slug: speaker }
  return section === null ? { kind: 'edition' } : { kind: 'section', slug: section }
}

/** Numbers of the stories of a section and a time, newest first. */
async function listNumbers({ head, read }: OpenList, asked: Asked): Promise<readonly number[]> {
  const numbers = findStretches(head, asked.time)
    .flatMap(([from, to]) => Array.from({ length: to - from }, (_, at) => from + at))
    .toReversed()
  if (asked.speaker === null || asked.section === null) return numbers
  const wanted = head.sections.indexOf(asked.section)
  const listed = await Promise.all(numbers.map(read))
  return numbers.filter((_, at) => listed[at]?.section === wanted)
}

/** Finds quotes of the whole edition, or of all that a speaker says: a page of the stories that they are from. */
export async function findQuoted(client: QueryClient, asked: Asked): Promise<Found> {
  const { speaker, story, time } = asked
  const list = await orNothing(openQuoted(client, chooseList(asked)))
  if (list === null) return NOTHING
  const numbers = await listNumbers(list, asked)
  const isShort = numbers.length <= QUOTED_PAGE
  const pages = story === null ? Math.max(1, Math.ceil(numbers.length / QUOTED_PAGE)) : 1
  const page = Math.min(asked.page, pages)
  const mine = numbers.slice((page - 1) * QUOTED_PAGE, page * QUOTED_PAGE)
  const listed = await Promise.all(mine.map(list.read))
  const ids = story === null || isShort ? listed.map(({ id }) => id) : [story]
  const answers = await Promise.all(ids.map((id) => orNothing(openTold(client, id))))
  const opened = answers.filter((one) => one !== null)
  const shown = opened.filter(({ quoted }) => isWanted(quoted, asked))
  return {
    groups: groupHeard(shown, speaker),
    stories: shown.map(({ quoted }) => quoted),
    count: story === null ? numbers.length : shown.length,
    page,
    pages,
    offers: isShort || story !== null ? opened.map(({ quoted }) => quoted) : [],
    times: time === null ? [] : listParts(list.head, time),
  }
}
