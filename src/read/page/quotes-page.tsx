import type { EditionSummary } from '#news/edition.ts'
import { QUOTES_PATH } from '#news/paths.ts'
import type { QuotesPage } from '#news/quotes-page.ts'
import { Link } from '#read/link/link.tsx'
import { askQuoted } from '#read/quotes/ask-quoted.ts'
import { describeQuotes, titleQuotes } from '#read/quotes/describe-quotes.ts'
import { FoundQuotes } from '#read/quotes/found-quotes.tsx'
import { listOffers } from '#read/quotes/list-offers.ts'
import { QuoteBar } from '#read/quotes/quote-bar.tsx'
import { QuoteChoice } from '#read/quotes/quote-choice.tsx'
import { QuoteList } from '#read/quotes/quote-list.tsx'
import { useChoice } from '#read/quotes/use-choice.ts'
import { useQuoted } from '#read/quotes/use-quoted.ts'
import { headlineSize } from '#read/story/headline-size.ts'
import { Speech } from '#read/story/speech.tsx'
import { Frame } from './frame.tsx'

type Props = { quotes: QuotesPage; summary: EditionSummary }

/** Who said what: over the edition, or by one speaker. */
export function QuotesView({ quotes, summary }: Props) {
  const { speaker, page, pages, facts, shares, groups } = quotes
  const [choice, choose] = useChoice()
  const asked = askQuoted(quotes, choice)
  const quoted = useQuoted(asked)
  const title = titleQuotes(quotes)
  const role = speaker === null ? null : (groups[0]?.role ?? null)
  return (
    <Frame summary={summary} current={QUOTES_PATH}>
      <div className="sheet pb-14">
        <div className="columns pt-3 lg:pt-4">
          <div className="rail font-sans text-meta leading-tight text-ink-2">
            {speaker !== null && (
              <Link to={QUOTES_PATH} className="reach font-extrabold text-ink hover:underline">
                Who said what
              </Link>
            )}
            {role !== null && <div className="mt-1.5 first-letter:uppercase">{role}</div>}
            {pages > 1 && asked === null && (
              <div className="mt-1.5">
                Page {page} of {pages}
              </div>
            )}
          </div>
          <div className="axis mt-3 lg:mt-0">
            <h1 className={`trim-cap text-balance ${headlineSize(title)}`}>
              <Speech text={title} />
            </h1>
            <p className="mt-3 max-w-standfirst text-stand text-pretty">{describeQuotes(quotes)}</p>
          </div>
        </div>
        {shares.length > 0 && <QuoteBar shares={shares} facts={facts} />}
        {facts.quotes > 0 && (
          <QuoteChoice offers={listOffers(quotes, quoted.found, summary)} choice={choice} choose={choose} />
        )}
        {asked === null ? (
          <QuoteList quotes={quotes} choice={choice} />
        ) : (
          <FoundQuotes quotes={quotes} choice={choice} quoted={quoted} />
        )}
      </div>
    </Frame>
  )
}
