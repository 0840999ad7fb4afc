import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useLocation } from 'react-router'
import type { EditionSummary } from '#news/edition.ts'
import { matchArticlePath } from '#news/paths.ts'
import { articleQuery } from '#read/queries.ts'
import { useWays } from '#read/link/ways.ts'
import { NearStories } from './near-stories.tsx'

/** A slug alone, or one that lacks its id. */
const SLUG = /^\/article\/([^/]*)$/

/**
 * At a story's address where the host has no page. A host that cannot redirect answers so for an old slug:
 * when its id is known, this leads on to the story's own address. Else it says that there is no such story,
 * and which come nearest.
 */
export function LostStory({ summary }: { summary: EditionSummary }) {
  const { follow } = useWays()
  const { pathname, hash } = useLocation()
  const asked = pathname.replace(/\.md$/, '')
  const match = matchArticlePath(asked)
  const { data: story, isError } = useQuery({ ...articleQuery(match?.id ?? ''), enabled: match !== null })
  useEffect(() => {
    if (story !== undefined) follow({ pathname: story.path, hash }, { replace: true })
  }, [follow, story, hash])
  if (match !== null && !isError) return null
  return (
    <>
      <div className="sheet columns -mt-10 pb-12">
        <p className="axis max-w-standfirst text-dek text-balance text-ink-2">
          No story of this edition has this address. It may have been withdrawn.
        </p>
      </div>
      <NearStories slug={match?.slug ?? SLUG.exec(asked)?.[1] ?? ''} summary={summary} />
    </>
  )
}
