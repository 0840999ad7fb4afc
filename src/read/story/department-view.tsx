import type { Department } from '#news/front.ts'
import { formatNumber } from '#news/format-number.ts'
import { sectionPath } from '#news/paths.ts'
import { Link } from '#read/link/link.tsx'
import { nextSize } from './headline-size.ts'
import { seatTeasers } from './seat-teasers.ts'
import { TeaserItem } from './teaser-item.tsx'

/** A section on the front: one large story, two stacked beside it, the others four in a row below. */
export function DepartmentView({ department }: { department: Department }) {
  const { slug, name, teasers, stories } = department
  const [feature, ...others] = teasers
  const { beside, below } = seatTeasers(others)
  if (feature === undefined) return null
  const label = (teaser: { label: string | null }) => (teaser.label === name ? null : teaser.label)
  return (
    <section aria-labelledby={`department-${slug}`} className="mt-10 lg:mt-13">
      <div className="oxford" />
      <div className="columns">
        <div className="rail department-title">
          <h2 id={`department-${slug}`} className="text-h2 lg:max-xl:text-cross">
            <Link to={sectionPath(slug)} className="reach decoration-2 underline-offset-4 hover:underline">
              {name}
            </Link>
          </h2>
          {stories > teasers.length && (
            <div className="mt-3 font-sans text-meta text-ink-2 print:hidden">
              <Link to={sectionPath(slug)} className="reach underlined">
                All {formatNumber(stories)} stories
              </Link>
            </div>
          )}
        </div>
        <ul className="department">
          <li>
            <TeaserItem teaser={feature} scale={nextSize(feature.headline)} label={label(feature)} />
          </li>
          {[...beside, ...below].map((teaser) => (
            <li
              key={teaser.id}
              className={`lg:column-rule ${beside.includes(teaser) ? 'stacked' : 'in-row'}`}
            >
              <TeaserItem teaser={teaser} label={label(teaser)} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
