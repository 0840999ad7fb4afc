import { useLocation } from 'react-router'
import type { EditionSummary } from '#news/edition.ts'
import { useHref } from '#read/link/use-href.ts'
import { StateMessage } from '#read/furniture/state-message.tsx'
import { Frame } from './frame.tsx'

/** The page exists and could not be made. Trying again loads its document anew. */
export function ErrorPage({ summary }: { summary: EditionSummary | null }) {
  const href = useHref(useLocation())
  return (
    <Frame summary={summary}>
      <StateMessage code="Error" title="The presses stopped.">
        This page could not be made.{' '}
        <a href={href} className="underlined">
          Try again
        </a>
        .
      </StateMessage>
    </Frame>
  )
}
