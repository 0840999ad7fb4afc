import { FRONT_PATH } from '#news/paths.ts'
import type { Onward } from '#news/onward.ts'
import { Link } from '#read/link/link.tsx'
import { nextSize } from './headline-size.ts'
import { Speech } from './speech.tsx'

/** The band that leads on: to the next story, or to the front after the last. */
export function NextBand({ onward: { next, nextElsewhere } }: { onward: Onward }) {
  return (
    <section aria-label="Next" className="on-band print:hidden">
      {nextElsewhere !== null && <Elsewhere title={nextElsewhere} />}
      <div className="group relative">
        <div className="sheet columns pt-6 pb-8 lg:pt-10 lg:pb-16">
          <div className="rail mb-3 flex items-center gap-3 text-h2 lg:mt-2 lg:self-start">
            <span>{next === null ? 'The end' : 'Next'}</span>
            <Arrow />
            <kbd data-key="N" className="key key-hint" aria-hidden="true" />
          </div>
          <div className="axis">
            {next === null && <p className="mb-3 text-h3">You have read today’s edition.</p>}
            <h2
              {...next?.teaser.foreign}
              className={`text-balance ${next === null ? 'text-d2' : nextSize(next.teaser.headline)}`}
            >
              <Link
                to={next === null ? FRONT_PATH : next.teaser.path}
                data-imprint={next?.teaser.imprint}
                aria-keyshortcuts="N"
                className="cover ring-inside"
              >
                {next === null ? 'Front page' : <Speech text={next.teaser.headline} hangs isHeading />}
              </Link>
            </h2>
          </div>
        </div>
      </div>
    </section>
  )
}

/** The title that the copy names as next, when this edition does not hold it. */
function Elsewhere({ title }: { title: string }) {
  return (
    <div className="sheet columns pt-6 lg:pt-10">
      <div className="axis border-b border-band-ink-2 pb-6">
        <p className="text-h2 text-balance">
          <Speech text={title} hangs isHeading />
        </p>
        <p className="mt-2 text-dek text-band-ink-2">
          Listed by the source. The full story is not in this edition.
        </p>
      </div>
    </div>
  )
}

function Arrow() {
  return (
    <svg width="28" height="20" viewBox="0 0 28 20" aria-hidden="true" className="arrow rtl:-scale-x-100">
      <path d="M1 10h25M18 3l8 7-8 7" />
    </svg>
  )
}
