import type { ReactNode } from 'react'
import type { EditionSummary } from '#news/edition.ts'
import { SavedLink } from '#read/device/saved-link.tsx'
import { Colophon } from '#read/furniture/colophon.tsx'
import { FrontMasthead } from '#read/furniture/front-masthead.tsx'
import { InnerMasthead } from '#read/furniture/inner-masthead.tsx'
import { SkipLink } from '#read/furniture/skip-link.tsx'

/** The name of a paper that could not be asked for its own. */
const UNTITLED = 'Broadsheet'

type Props = {
  /** `null` when the edition could not be read, as on an error page. */
  summary: EditionSummary | null
  /** The front has the large masthead. */
  isFront?: boolean
  /** Path of the section the page belongs to. */
  current?: string | null
  children: ReactNode
}

/** What stands around every page: skip link, masthead, main, colophon. */
export function Frame({ summary, isFront = false, current = null, children }: Props) {
  const name = summary?.name ?? UNTITLED
  const tools = <SavedLink />
  return (
    <div className="flex min-h-dvh flex-col overflow-x-clip">
      <SkipLink />
      {isFront && summary !== null ? (
        <FrontMasthead summary={summary} tools={tools} />
      ) : (
        <InnerMasthead name={name} sections={summary?.sections ?? []} current={current} tools={tools} />
      )}
      <main id="main" tabIndex={-1} className="grow">
        {children}
      </main>
      <Colophon name={name} />
    </div>
  )
}
