import type { EditionSummary } from '#news/edition.ts'
import { FRONT_PATH } from '#news/paths.ts'
import { Link } from '#read/link/link.tsx'
import { StateMessage } from '#read/furniture/state-message.tsx'
import { Frame } from './frame.tsx'
import { SeekStory } from './seek-story.tsx'

/** No page has this address; where it is a story's, what may have been meant comes to stand below. */
export function NotFoundPage({ summary }: { summary: EditionSummary | null }) {
  return (
    <Frame summary={summary}>
      <StateMessage code="404" title="This page was never printed.">
        Check the address, or go to the{' '}
        <Link to={FRONT_PATH} className="underlined">
          front page
        </Link>
        .
      </StateMessage>
      {summary !== null && <SeekStory summary={summary} />}
    </Frame>
  )
}
