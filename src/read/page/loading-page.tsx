import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { WashLines } from '#read/furniture/wash-lines.tsx'
import { summaryQuery } from '#read/queries.ts'
import { Frame } from './frame.tsx'

/** What stands in a page's place while it is on its way: bars where a story's lines will be. */
export function LoadingPage() {
  const summary = useQuery(summaryQuery).data ?? null
  useEffect(() => {
    window.scrollTo(0, 0)
  }, [])
  return (
    <Frame summary={summary}>
      <h1 className="sr-only">Loading</h1>
      <div aria-busy="true" className="sheet columns pt-3 lg:pt-4">
        <div className="rail mb-3 max-w-note lg:mb-0">
          <WashLines lines={2} scale="text-meta" />
        </div>
        <div className="axis">
          <WashLines lines={2} scale="trim-cap text-d1" />
          <div className="mt-4 max-w-standfirst text-stand lg:mt-7">
            <WashLines lines={4} scale="text-stand" />
          </div>
          <div className="mt-9 max-w-text">
            <WashLines lines={6} scale="text-body" />
          </div>
        </div>
      </div>
    </Frame>
  )
}
