import { SETTINGS_SEED } from '#news/edition.ts'
import type { Edition, EditionSettings } from '#news/edition.ts'
import type { Notice } from '#news/notice.ts'
import type { ParsedArticle } from '#news/parsed.ts'
import { checkOnward } from './check-onward.ts'
import { composeFront } from './compose-front.ts'
import { fillSections } from './fill-sections.ts'
import { findCopies, linkCopy, noticeCopies } from './find-copies.ts'
import { indexListed } from './find-listed.ts'
import { indexCommon } from './index-common.ts'
import { joinAliases } from './join-aliases.ts'
import { linkOnward, noticeElsewhere } from './link-onward.ts'
import { linkPath } from './link-path.ts'
import { listSections } from './list-sections.ts'
import { listSpeakers } from './list-speakers.ts'
import { listTopics } from './list-topics.ts'
import { orderStories } from './order-stories.ts'
import { pageQuotes } from './page-quotes.ts'
import { pageSection } from './page-section.ts'
import { pageTopics } from './page-topics.ts'
import { placeStories } from './place-stories.ts'
import { indexTerms } from './postings.ts'
import { proposeFurniture } from './propose-furniture.ts'
import { putLeadFirst } from './put-lead-first.ts'
import { readStories } from './read-stories.ts'
import { resolveCopy } from './resolve-copy.ts'
import { settleIds } from './settle-ids.ts'

/** A notice for each id in the settings that no story has. */
function noticeStrayIds(ids: ReadonlySet<string>, { lead, pinned }: EditionSettings): readonly Notice[] {
  const wanted = [...(lead === null ? [] : [['lead', lead]]), ...pinned.map((id) => ['pinned', id])]
  return wanted
    .filter(([, id]) => id !== undefined && !ids.has(id))
    .map(([field, id]) => ({
      seed: SETTINGS_SEED,
      line: 1,
      column: 1,
      message: `“${field}” names ${id}, which is no story of this edition; give the eight characters at the end of a story’s address`,
    }))
}

/**
 * Links parsed stories into an edition: their order, ids and teasers, the front, the sections, and where each
 * story leads. The same stories in any order make the same edition.
 */
export function linkEdition(parsed: readonly ParsedArticle[], settings: EditionSettings): Edition {
  const settled = settleIds(parsed)
  const join = joinAliases(settings.aliases)
  const joined = settled.articles.map((story) => ({ ...story, article: join(story.article) }))
  const copies = findCopies(joined)
  const ordered = putLeadFirst(
    orderStories(
      joined.map((story) => linkCopy(story, copies)),
      settings,
    ),
    settings,
  )
  const sections = listSections(
    ordered.map(({ article }) => article.section),
    settings,
  )
  const stories = placeStories(ordered, { sections, language: settings.language })
  const filled = fillSections(sections, stories)
  const find = indexListed(stories)
  const resolved = stories.map((story) => resolveCopy(story, find))
  const path = linkPath(stories, resolved, sections)
  const articles = stories.map(({ article }) => article)
  // What a copy says is said once.
  const speakers = listSpeakers(articles.filter(({ copyOf }) => copyOf === undefined))
  const reading = readStories(articles)
  const topics = listTopics(reading, articles)
  const onward = linkOnward(path, resolved, {
    stories,
    common: indexCommon(reading, topics),
    sections: indexTerms(stories, ({ article }) => [article.section]),
    speakers: indexTerms(stories, (story) => story.speakers),
    findSlug: speakers.findSlug,
  })
  checkOnward(onward)
  const front = composeFront(stories, filled, speakers)
  const { name, tagline, language } = settings
  return {
    summary: { name, tagline, language, sections, stories: front.stories, minutes: front.minutes },
    front,
    sectionPages: filled.flatMap(pageSection),
    quotesPages: pageQuotes(speakers, stories),
    topicPages: pageTopics(topics, stories),
    articles,
    onward,
    notices: [
      ...settled.notices,
      ...noticeCopies(copies),
      ...proposeFurniture(joined, copies),
      ...noticeStrayIds(new Set(articles.map(({ id }) => id)), settings),
      ...path.notices,
      ...noticeElsewhere(stories, resolved),
    ],
  }
}
