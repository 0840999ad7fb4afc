import type { EditionSummary } from '#news/edition.ts'
import { formatNumber } from '#news/format-number.ts'
import { topicPath } from '#news/paths.ts'
import type { TopicPage } from '#news/topic-page.ts'
import { PageNav } from '#read/furniture/page-nav.tsx'
import { groupByDay } from '#read/story/group-by-day.ts'
import { TeaserItem } from '#read/story/teaser-item.tsx'
import { Frame } from './frame.tsx'
import { offerSaving } from './offer-saving.tsx'
import { ReaderExtras } from './reader-extras.tsx'

type Props = { topic: TopicPage; summary: EditionSummary }

/** The stories about one person, place or organisation on a line of time: days in the rail, stories on the axis. */
export function TopicTimeline({ topic, summary }: Props) {
  const { slug, name, page, pages, stories, teasers } = topic
  return (
    <Frame summary={summary}>
      <ReaderExtras act={offerSaving}>
        <div className="sheet pb-10">
          <div className="columns pt-3 lg:pt-4">
            <div className="rail font-sans text-meta text-ink-2">
              {formatNumber(stories)} stories
              {pages > 1 && `, page ${page} of ${pages}`}
            </div>
            <h1 className="axis trim-cap mt-3 text-d2 text-balance">{name}</h1>
          </div>
          <ol className="mt-7 lg:mt-9">
            {groupByDay(teasers).map(({ day, stories: mine }) => (
              <li key={day ?? ''} className="columns border-t border-line pt-4 pb-7">
                <div className="rail mb-4 font-sans text-dek leading-tight font-extrabold">
                  {day ?? 'Undated'}
                </div>
                {/* A story alone takes the width of a text. */}
                <ul className={`axis ${mine.length === 1 ? 'max-w-text' : 'three-up gap-y-8 lg:gap-y-10'}`}>
                  {mine.map((teaser) => (
                    <li key={teaser.id} className="ruled-off">
                      <TeaserItem teaser={teaser} level={2} label={teaser.section.name} />
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ol>
          {pages > 1 && (
            <div className="columns">
              <div className="axis">
                <PageNav pathOf={(number) => topicPath(slug, number)} page={page} pages={pages} />
              </div>
            </div>
          )}
        </div>
      </ReaderExtras>
    </Frame>
  )
}
