import type { Onward } from '#news/onward.ts'
import { describeReason } from './describe-reason.ts'
import { Speech } from './speech.tsx'
import { TeaserItem } from './teaser-item.tsx'

const ITEM =
  'border-t border-hair py-4 first:border-t-0 first:pt-0 sm:border-t-0 sm:pt-0 lg:not-first:column-rule lg:pb-0'

/** Related stories, each with its reason; titles the copy lists and the edition lacks, as plain text. */
export function ReadAlso({ onward: { readAlso, listedElsewhere } }: { onward: Onward }) {
  if (readAlso.length === 0 && listedElsewhere.length === 0) return null
  return (
    <div className="sheet print:hidden">
      <section aria-labelledby="read-also" className="pb-6 lg:pb-10">
        <div className="oxford" />
        <div className="columns">
          <h2 id="read-also" className="rail justify-self-start pt-4 pb-4 text-h2">
            Read also
          </h2>
          <div className="axis pt-5">
            <ul className="three-up sm:gap-y-10">
              {readAlso.map(({ teaser, reason }) => (
                <li key={teaser.id} className={ITEM}>
                  <TeaserItem teaser={teaser} label={teaser.section.name} note={describeReason(reason)} />
                </li>
              ))}
            </ul>
            {listedElsewhere.length > 0 && (
              <div className="mt-6 max-w-text border-t border-hair pt-3">
                <div className="font-sans text-label font-extrabold text-ink-2">
                  Listed by the source, not in this edition
                </div>
                <ul className="mt-2 text-dek text-ink-2">
                  {listedElsewhere.map(({ title }) => (
                    <li key={title} className="mt-1">
                      <Speech text={title} hangs />
                    </li>
                  ))}
                </ul>
              </div>
            )}
          </div>
        </div>
      </section>
    </div>
  )
}
