import { quotesPath } from '#news/paths.ts'
import type { QuotesPage } from '#news/quotes-page.ts'
import { describeFound } from './describe-found.ts'
import { QuoteGroups } from './quote-groups.tsx'
import { QuotePages } from './quote-pages.tsx'
import type { Choice } from './use-choice.ts'
import type { Quoted } from './use-quoted.ts'
import { useTurnedPage } from './use-turned-page.ts'
import { writeChoice } from './write-choice.ts'

type Props = { quotes: QuotesPage; choice: Choice; quoted: Quoted }

/** What was found of all the quotes there are; until then those of the page at hand stay. */
export function FoundQuotes({ quotes, choice, quoted }: Props) {
  const { speaker } = quotes
  const { found, isWaiting, hasFailed, retry } = quoted
  const start = useTurnedPage<HTMLOutputElement>(choice.page)
  const { groups, stories, page, pages } = found ?? { ...quotes, pages: 1 }
  const pathOf = (number: number): string =>
    `${quotesPath(speaker, quotes.page)}?${new URLSearchParams(writeChoice({ ...choice, page: number })).toString()}`
  return (
    <>
      <output ref={start} tabIndex={-1} className="quote-found">
        {describeFound(quoted)}
      </output>
      {hasFailed ? (
        <button type="button" className="act" onClick={retry}>
          Try again
        </button>
      ) : (
        <div aria-busy={isWaiting} className="quote-answer">
          <QuoteGroups groups={groups} stories={stories} order={choice.order} isAlone={speaker !== null} />
          {pages > 1 && <QuotePages pathOf={pathOf} page={page} pages={pages} />}
        </div>
      )}
    </>
  )
}
