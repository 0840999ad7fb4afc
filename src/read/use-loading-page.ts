import { createElement, useEffect, useState, type ReactElement } from 'react'
import { useNavigation } from 'react-router'

/** What comes sooner came at once. */
const SLOW_MS = 300

/**
 * What stands in for a page that is on its way, once it has been for so long that the reader must be told;
 * else `null`. It is fetched when first wanted: most readers never see it.
 */
export function useLoadingPage(): ReactElement | null {
  const isLoading = useNavigation().state === 'loading'
  const [page, setPage] = useState<ReactElement | null>(null)
  useEffect(() => {
    if (!isLoading) return
    let isStill = true
    const timer = setTimeout(() => {
      import('./page/loading-page.tsx').then(
        ({ LoadingPage }) => isStill && setPage(createElement(LoadingPage)),
        () => undefined,
      )
    }, SLOW_MS)
    return () => {
      isStill = false
      clearTimeout(timer)
      setPage(null)
    }
  }, [isLoading])
  return isLoading ? page : null
}
