import { memo, type ReactNode } from 'react'
import type { EditionSummary } from '#news/edition.ts'
import { Colophon } from '#read/furniture/colophon.tsx'
import { InnerMasthead } from '#read/furniture/inner-masthead.tsx'
import { SkipLink } from '#read/furniture/skip-link.tsx'
import { SlipButton } from './slip-button.tsx'
import { Tools } from './tools.tsx'

/** The name of a paper that could not be asked for its own. */
const UNTITLED = 'Broadsheet'

type Props = {
  /** `null` when the edition could not be read, as on an error page. */
  summary: EditionSummary | null
  /** The masthead, if the page has one of its own. */
  masthead?: ReactNode
  /** Path of the section the page belongs to. */
  current?: string | null
  /** The tools of a story; `null` on a page that is none. */
  dock?: ReactNode
  children: ReactNode
}

/** What stands around every page: skip link, masthead, main, colophon. */
export function Frame({ summary, masthead = null, current = null, dock = null, children }: Props) {
  return (
    <div className="flex min-h-dvh flex-col overflow-x-clip">
      <SkipLink />
      {masthead ?? <Top summary={summary} current={current} isStory={dock !== null} />}
      <main id="main" tabIndex={-1} className="grow">
        {children}
      </main>
      <Colophon name={summary?.name ?? UNTITLED}>{HELP}</Colophon>
      {dock}
    </div>
  )
}

type TopProps = Pick<Props, 'summary'> & { current: string | null; isStory: boolean }

/** It stays as it is where one story follows another. */
const Top = memo(function Top({ summary, current, isStory }: TopProps) {
  return (
    <InnerMasthead
      name={summary?.name ?? UNTITLED}
      sections={summary?.sections ?? []}
      current={current}
      here={isStory && <Here />}
      tools={<Tools />}
    />
  )
})

/** One for all pages, so that what it stands in stays as it is. */
const HELP = (
  <SlipButton slip="help" shortcut="?" className="scripted reach underlined pointer-coarse:hidden">
    Keyboard shortcuts
  </SlipButton>
)

/** In the masthead that follows a reader back up: the crosshead being read, and the way to the others. */
function Here() {
  return (
    <SlipButton slip="contents" className="here">
      <span data-here="" />
    </SlipButton>
  )
}
