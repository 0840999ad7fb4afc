import { SETTINGS_SEED } from '#news/edition.ts'
import type { Edition, EditionSettings } from '#news/edition.ts'
import { finish, stepThrough, type Steps } from '#news/steps.ts'
import type { Notice } from '#news/notice.ts'
import { composeFront } from './compose-front.ts'
import { fillSections } from './fill-sections.ts'
import { findCopies, linkCopy, noticeCopies } from './find-copies.ts'
import { indexListed } from './find-listed.ts'
import type { Archive, Gist } from './gist.ts'
import { indexCommon } from './index-common.ts'
import { joinAliases } from './join-aliases.ts'
import { linkOnward, noticeElsewhere } from './link-onward.ts'
import { linkPath } from './link-path.ts'
import { listQuoted } from './list-quoted.ts'
import { listSections } from './list-sections.ts'
import { listSpeakers } from './list-speakers.ts'
import { judgeTopics, listKinds, listTopics, type Judgement, type SpeakerKinds } from './list-topics.ts'
import { openStories } from './open-stories.ts'
import { orderStories } from './order-stories.ts'
import { pageQuotes } from './page-quotes.ts'
import { pageSection } from './page-section.ts'
import { pageTopics } from './page-topics.ts'
import { placeStories } from './place-stories.ts'
import { indexSpeakers } from './index-speakers.ts'
import { indexTerms } from './postings.ts'
import { proposeFurniture } from './propose-furniture.ts'
import { putLeadFirst } from './put-lead-first.ts'
import { readStories, type Reading } from './read-stories.ts'
import { resolveCopy } from './resolve-copy.ts'
import { settleIds } from './settle-ids.ts'
import type { Vocabulary } from './vocabulary.ts'
import { weighWords, type Weighed } from './weigh-words.ts'

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

/** Gists with the names that the settings give speakers; those without such a speaker as they are. */
function joinSpeakers(gists: readonly Gist[], { aliases }: EditionSettings): readonly Gist[] {
  const join = joinAliases(aliases)
  return gists.map((gist) => {
    const speakers = join(gist.speakers)
    return speakers === gist.speakers ? gist : { ...gist, speakers, heard: join(gist.heard) }
  })
}

/** What needs nothing but words, and can be done elsewhere: of what is named in an edition is judged, and how its words weigh. */
export type Wording = {
  /** By place of a story: its words, as its gist has them. */
  words: readonly Int32Array[]
  vocabulary: Vocabulary
  kinds: SpeakerKinds
}

/** Makes an edition of stories that were gathered, given what is named in them and how their words weigh. */
type Finishing = (judged: readonly Judgement[], weighed: Weighed) => Edition

/** An edition in the making, its stories in order. What can be done elsewhere is done while they are read and gathered. */
export type Begun = {
  wording: Wording
  read: () => Steps<{ reading: Reading; gather: () => Steps<Finishing> }>
}

/** Begins to link the stories of an archive, in steps. The same stories in any order make the same edition. */
export function* beginEdition(archive: Archive, settings: EditionSettings): Steps<Begun> {
  const { vocabulary } = archive
  const settled = settleIds(archive.gists)
  yield
  const joined = joinSpeakers(settled.stories, settings)
  yield
  const byDate = orderStories(joined, settings)
  yield
  const inOrder = putLeadFirst(byDate, settings)
  yield
  const words = inOrder.map((gist) => gist.words)
  return { wording: { words, vocabulary, kinds: listKinds(inOrder) }, read }

  function* read(): ReturnType<Begun['read']> {
    const reading = yield* readStories(inOrder, vocabulary)
    return { reading, gather: () => gather(reading) }
  }

  function* gather(reading: Reading): Steps<Finishing> {
    const copies = yield* findCopies(joined)
    const linked = inOrder.map((gist) => linkCopy(gist, copies))
    const {
      gists: ordered,
      openArticle,
      tellArticle,
      openUtterances,
    } = openStories(archive, linked, settings)
    yield
    const sections = listSections(
      ordered.map(({ section }) => section),
      settings,
    )
    const stories = placeStories(ordered, { sections, language: settings.language })
    yield
    const filled = fillSections(sections, stories)
    const find = indexListed(stories)
    yield
    const resolved = yield* stepThrough(stories, (story) => resolveCopy(story, find))
    yield
    const path = linkPath(stories, resolved, sections)
    yield
    // What a copy says is said once.
    const speakers = listSpeakers(ordered.filter(({ copyOf }) => copyOf === undefined))
    yield
    const front = composeFront(stories, { sections: filled, speakers, openArticle })
    const stamps = new Map(ordered.map(({ id, stamp }) => [id, stamp]))
    yield
    const furniture = proposeFurniture(joined, copies, archive.openArticle)
    yield
    const { name, tagline, language } = settings
    const gathered = {
      summary: { name, tagline, language, sections, stories: front.stories },
      front,
      sectionPages: filled.flatMap(pageSection),
      quotesPages: pageQuotes(speakers, stories, openUtterances),
      quotedLists: listQuoted(speakers, stories),
      stories: ordered,
      openArticle,
      tellArticle,
      stampOf: (id: string) => stamps.get(id) ?? '',
      notices: [
        ...settled.notices,
        ...noticeCopies(copies),
        ...furniture,
        ...noticeStrayIds(new Set(ordered.map(({ id }) => id)), settings),
        ...path.notices,
        ...noticeElsewhere(stories, resolved),
      ],
    }
    return (judged, weighed) => {
      const topics = listTopics(judged, ordered)
      const ways = linkOnward(path, resolved, {
        stories,
        common: indexCommon(reading, topics, weighed),
        sections: indexTerms(stories, ({ gist }) => [gist.section]),
        speakers: indexSpeakers(stories),
        findSlug: speakers.findSlug,
        slugs: speakers.slugs,
      })
      return { ...gathered, topicPages: pageTopics(topics, stories), ...ways }
    }
  }
}

/**
 * Links the stories of an archive into an edition: their order, ids and teasers, the front, the sections, and
 * where each story leads.
 */
export function linkEdition(archive: Archive, settings: EditionSettings): Edition {
  const { wording, read } = finish(beginEdition(archive, settings))
  const { reading, gather } = finish(read())
  return finish(gather())(finish(judgeTopics(reading, wording.kinds)), weighWords(reading))
}
