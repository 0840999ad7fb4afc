import { Link, useLocation } from 'react-router'
import type { EditionSummary } from '#news/edition.ts'
import { StateMessage } from '#read/furniture/state-message.tsx'
import { Frame } from './frame.tsx'

/** The page exists and could not be made. Trying again loads its document anew. */
export function ErrorPage({ summary }: { summary: EditionSummary | null }) {
  const location = useLocation()
  return (
    <Frame summary={summary}>
      <StateMessage code="Error" title="The presses stopped.">
        This page could not be made.{' '}
        <Link to={location} reloadDocument className="underlined">
          Try again
        </Link>
        .
      </StateMessage>
    </Frame>
  )
}
