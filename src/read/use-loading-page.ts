import { createElement, useEffect, useState, type ReactElement } from 'react'
import { useNavigation } from 'react-router'

/**
 * What stands in for a page that is on its way, once the router tells that it is late; else `null`. It is fetched
 * when first wanted: most readers never see it.
 */
export function useLoadingPage(): ReactElement | null {
  const isLoading = useNavigation().state === 'loading'
  const [page, setPage] = useState<ReactElement | null>(null)
  useEffect(() => {
    if (!isLoading) return
    let isStill = true
    import('./page/loading-page.tsx').then(
      ({ LoadingPage }) => isStill && setPage(createElement(LoadingPage)),
      () => undefined,
    )
    return () => {
      isStill = false
      setPage(null)
    }
  }, [isLoading])
  return isLoading ? page : null
}
