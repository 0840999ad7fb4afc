import type { Teaser } from '#news/teaser.ts'
import { Link } from '#read/link/link.tsx'
import { Speech } from './speech.tsx'

/** The way back to the story before this one. */
export function PreviousStory({ teaser }: { teaser: Teaser }) {
  return (
    <nav aria-label="Previous story" className="sheet columns pt-5">
      <div className="rail font-sans text-meta font-extrabold">Previous</div>
      <div className="axis">
        <Link
          {...teaser.foreign}
          to={teaser.path}
          data-imprint={teaser.imprint}
          rel="prev"
          aria-keyshortcuts="P"
          className="inline-block py-2.5 text-h3 text-balance decoration-2 underline-offset-4 hover:underline lg:-mt-3"
        >
          <Speech text={teaser.headline} hangs isHeading />
        </Link>
      </div>
    </nav>
  )
}
