import type { QuotesPage } from '#news/quotes-page.ts'
import { quotesPath } from '#news/paths.ts'
import { filterGroups } from './filter-groups.ts'
import { QuoteGroups } from './quote-groups.tsx'
import { QuotePages } from './quote-pages.tsx'
import type { Choice } from './use-choice.ts'

type Props = { quotes: QuotesPage; choice: Choice }

/** The quotes of the page at hand that a reader wants to see. */
export function QuoteList({ quotes, choice }: Props) {
  const { speaker, page, pages, facts, stories } = quotes
  const groups = filterGroups(quotes, choice)
  if (groups.length === 0 && facts.quotes > 0)
    return <p className="quote-none">Nothing here is of that story, section and time.</p>
  return (
    <>
      <QuoteGroups groups={groups} stories={stories} order={choice.order} isAlone={speaker !== null} />
      {pages > 1 && <QuotePages pathOf={(number) => quotesPath(speaker, number)} page={page} pages={pages} />}
    </>
  )
}
