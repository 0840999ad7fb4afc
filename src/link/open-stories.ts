import type { Edition, EditionSettings } from '#news/edition.ts'
import type { Utterance } from '#news/quotes-page.ts'
import { amendArticle } from './amend-article.ts'
import type { Archive, Gist } from './gist.ts'
import { joinAliases } from './join-aliases.ts'

/** The stories of an edition by id, as the edition has them. */
export type OpenStories = Pick<Edition, 'openArticle' | 'tellArticle'> & {
  openUtterances: (id: string) => readonly Utterance[]
  /** Gists as they were noted, but for what the edition has changed in the story. */
  gists: readonly Gist[]
}

/**
 * Opens the archive to an edition: `settled` are its gists with the addresses and speakers that the edition gives
 * them. Stories which it changed are amended each time they are opened.
 */
export function openStories(
  archive: Archive,
  settled: readonly Gist[],
  { aliases }: Pick<EditionSettings, 'aliases'>,
): OpenStories {
  const join = joinAliases(aliases)
  const noted = new Set(archive.gists)
  const byId = new Map(settled.map((gist) => [gist.id, gist]))
  const find = (id: string): Gist => {
    const gist = byId.get(id)
    if (gist === undefined) throw new Error(`The edition has no story ${id}`)
    return gist
  }
  const amend = (gist: Gist): ReturnType<Edition['openArticle']> =>
    amendArticle(archive.openArticle(gist.seed), gist, (article) => {
      const quotes = join(article.quotes)
      return quotes === article.quotes ? article : { ...article, quotes }
    })
  const amendUtterance =
    (id: string) =>
    (utterance: Utterance): Utterance => {
      const [joined] = join([{ speaker: utterance.source }])
      return { ...utterance, story: id, source: joined?.speaker ?? null }
    }
  const settle = (gist: Gist): Gist => {
    if (noted.has(gist)) return gist
    const { id, copyOf = '', speakers } = gist
    const stamp = JSON.stringify([gist.stamp, id, copyOf, speakers])
    return { ...gist, stamp, imprint: amend(gist).imprint }
  }
  return {
    gists: settled.map(settle),
    openArticle: (id) => {
      const gist = find(id)
      return noted.has(gist) ? archive.openArticle(gist.seed) : amend(gist)
    },
    tellArticle: (id) => {
      const gist = find(id)
      return (noted.has(gist) && archive.tellArticle?.(gist.seed)) || null
    },
    openUtterances: (id) => {
      const gist = find(id)
      const utterances = archive.openUtterances(gist.seed)
      return noted.has(gist) ? utterances : utterances.map(amendUtterance(id))
    },
  }
}
