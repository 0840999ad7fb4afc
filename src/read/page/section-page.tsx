import type { EditionSummary } from '#news/edition.ts'
import { formatNumber } from '#news/format-number.ts'
import { FRONT_PATH, sectionPath } from '#news/paths.ts'
import type { SectionPage } from '#news/section-page.ts'
import { Link } from '#read/link/link.tsx'
import { PageNav } from '#read/furniture/page-nav.tsx'
import { fillRows } from '#read/story/fill-rows.ts'
import { SectionItem } from '#read/story/section-item.tsx'
import { Frame } from './frame.tsx'
import { offerSaving } from './offer-saving.tsx'
import { ReaderExtras } from './reader-extras.tsx'

type Props = { section: SectionPage; summary: EditionSummary }

/** One page of a section, newest first; the first story of the first page is set large. */
export function SectionFront({ section, summary }: Props) {
  const { slug, name, page, pages, stories, teasers } = section
  const [feature, ...others] = teasers
  const rest = fillRows(page === 1 ? others : teasers, ({ headline }) => headline)
  return (
    <Frame summary={summary} current={sectionPath(slug)}>
      <ReaderExtras act={offerSaving}>
        <div className="sheet pb-10">
          <div className="columns pt-3 lg:pt-4">
            <div className="rail font-sans text-meta text-ink-2">
              {formatNumber(stories)} {stories === 1 ? 'story' : 'stories'}
              {pages > 1 && `, page ${page} of ${pages}`}
            </div>
            <h1 className="axis trim-cap mt-3 text-d2 text-balance">{name}</h1>
          </div>
          <div className="columns mt-7 border-t border-line pt-5 lg:mt-9">
            {feature === undefined && (
              <p className="axis text-stand">
                No stories in this section yet. Go to the{' '}
                <Link to={FRONT_PATH} className="underlined">
                  front page
                </Link>
                .
              </p>
            )}
            {page === 1 && feature !== undefined && (
              <div className="axis pb-7 lg:pb-10">
                <SectionItem teaser={feature} scale="text-h2" />
              </div>
            )}
            <ul className="axis three-up gap-y-8 lg:gap-y-10">
              {rest.map((teaser) => (
                <li key={teaser.id} className={page === 1 ? 'border-t border-hair pt-4' : 'ruled-off'}>
                  <SectionItem teaser={teaser} scale="text-h3" />
                </li>
              ))}
            </ul>
            {pages > 1 && (
              <div className="axis">
                <PageNav pathOf={(number) => sectionPath(slug, number)} page={page} pages={pages} />
              </div>
            )}
          </div>
        </div>
      </ReaderExtras>
    </Frame>
  )
}
