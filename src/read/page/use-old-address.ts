import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { matchArticlePath } from '#news/paths.ts'
import { articleQuery } from '#read/queries.ts'

/**
 * On a host that cannot redirect, an address with an old slug shows the missing page: when its id is
 * known, this leads on to the story's canonical address. An unknown id stays where it is.
 */
export function useOldAddress(isMissing: boolean): void {
  const client = useQueryClient()
  const navigate = useNavigate()
  const { pathname, hash } = useLocation()
  useEffect(() => {
    const match = isMissing ? matchArticlePath(pathname) : null
    if (match === null) return
    client.ensureQueryData(articleQuery(match.id)).then(
      (story) => navigate({ pathname: story.path, hash }, { replace: true }),
      () => undefined,
    )
  }, [client, navigate, isMissing, pathname, hash])
}
