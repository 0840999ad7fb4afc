import type { PublicArticle } from '#news/article.ts'
import { measureMinutes } from '#news/measure-minutes.ts'
import { formatDate } from './format-date.ts'

const NAMES_AND = ' and '

/** Names in a line: `A`, `A and B`, `A, B and C`. */
const joinNames = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${NAMES_AND}${names.at(-1)}`

/** Who wrote the story, when, where, how long it takes; what the copy does not say is left out. */
export function StoryFacts({ story }: { story: PublicArticle }) {
  const { byline, published, updated, dateline, agency, source, url } = story
  return (
    <ul className="rail mt-5 flex flex-wrap gap-x-4 gap-y-0.5 self-start font-sans text-meta text-ink-2 lg:mt-1.5 lg:block">
      {byline.length > 0 && <li className="font-bold text-ink">By {joinNames(byline)}</li>}
      {published !== null && (
        <li>
          <time dateTime={published}>{formatDate(published)}</time>
        </li>
      )}
      {updated !== null && (
        <li>
          Updated <time dateTime={updated}>{formatDate(updated)}</time>
        </li>
      )}
      <li>{measureMinutes(story)} min read</li>
      {dateline !== null && <li>{dateline}</li>}
      {agency !== null && <li>{agency}</li>}
      {source !== null && (
        <li>Source: {url === null ? source : <SourceLink url={url}>{source}</SourceLink>}</li>
      )}
    </ul>
  )
}

function SourceLink({ url, children }: { url: string; children: string }) {
  return (
    <a href={url} className="underlined">
      {children}
    </a>
  )
}
