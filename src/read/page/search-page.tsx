import { useState, type FormEvent } from 'react'
import type { EditionSummary } from '#news/edition.ts'
import { SEARCH_PATH } from '#news/paths.ts'
import { useHref } from '#read/link/use-href.ts'
import { useSearchParams } from '#read/link/use-search-params.ts'
import { SearchResults } from '#read/search/search-results.tsx'
import { useLive } from '#read/use-live.ts'
import { Frame } from './frame.tsx'

/**
 * The search as a page, with an address for every query. The first render knows of no query: without scripts the
 * page says what it needs.
 */
export function SearchPage({ summary }: { summary: EditionSummary }) {
  const [params, setParams] = useSearchParams()
  const isLive = useLive()
  const asked = isLive ? (params.get('q') ?? '') : ''
  const [typed, type] = useState({ after: '', text: '' })
  // What is typed stands until the address asks for something else.
  const text = typed.after === asked ? typed.text : asked
  const submit = (event: FormEvent) => {
    event.preventDefault()
    type({ after: text.trim(), text: text.trim() })
    setParams({ q: text.trim() })
  }
  return (
    <Frame summary={summary}>
      <div className="sheet min-h-dvh pb-10">
        <div className="columns pt-3 lg:pt-4">
          <h1 className="rail mb-4 text-h2">Search</h1>
          <div className="axis">
            <search>
              <form
                action={useHref(SEARCH_PATH)}
                onSubmit={submit}
                className="flex max-w-text border border-ctl"
              >
                <input
                  type="text"
                  name="q"
                  aria-label="Words to find"
                  autoComplete="off"
                  autoCapitalize="none"
                  spellCheck={false}
                  enterKeyHint="search"
                  className="search-field"
                  value={text}
                  onChange={({ target }) => type({ after: asked, text: target.value })}
                />
                <button className="min-h-11 px-4 font-sans text-ui font-semibold">Find</button>
              </form>
            </search>
            <SearchResults text={text} />
          </div>
        </div>
      </div>
    </Frame>
  )
}
