import type { ReactNode } from 'react'
import type { PublicArticle } from '#news/article.ts'
import { formatDate } from '#news/format-date.ts'
import { joinNames } from './join-names.ts'

/** An address of the copy becomes a link only when it leads to the web. */
const WEB = /^https?:\/\//i

type Props = {
  story: PublicArticle
  /** The paper's own language, when the story is in another one. */
  ownLanguage?: string | undefined
}

/** Who wrote the story, when, where, how long it takes; what the copy does not say is left out. */
export function StoryFacts({ story, ownLanguage }: Props) {
  const { byline, published, updated, dateline, agency, source, url } = story
  return (
    <ul
      lang={ownLanguage}
      className="rail mt-5 flex flex-wrap gap-x-4 gap-y-0.5 self-start font-sans text-meta text-ink-2 lg:mt-1.5 lg:block"
    >
      {byline.length > 0 && <Fact isStrong>By {joinNames(byline)}</Fact>}
      {published !== null && (
        <Fact>
          <time dateTime={published}>{formatDate(published)}</time>
        </Fact>
      )}
      {updated !== null && (
        <Fact>
          Updated <time dateTime={updated}>{formatDate(updated)}</time>
        </Fact>
      )}
      <Fact>{story.minutes} min read</Fact>
      {dateline !== null && (
        <Fact>
          <span data-dateline="">{dateline}</span>
        </Fact>
      )}
      {agency !== null && <Fact>{agency}</Fact>}
      {source !== null && (
        <Fact>
          Source: {url === null || !WEB.test(url) ? source : <SourceLink url={url} name={source} />}
        </Fact>
      )}
    </ul>
  )
}

/** Isolated, so that a line in the paper's language keeps its order in a story that runs the other way. */
function Fact({ isStrong = false, children }: { isStrong?: boolean; children: ReactNode }) {
  return (
    <li className={isStrong ? 'font-bold text-ink' : undefined}>
      <bdi>{children}</bdi>
    </li>
  )
}

function SourceLink({ url, name }: { url: string; name: string }) {
  return (
    <a href={url} className="reach underlined">
      {name}
    </a>
  )
}
