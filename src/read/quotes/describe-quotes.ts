import type { QuoteFacts, QuotesPage } from '#news/quotes-page.ts'
import { formatNumber } from '#news/format-number.ts'
import { joinNames } from '#read/story/join-names.ts'

/** `1 person`, `3,000 people`. */
export const count = (number: number, one: string, many: string): string =>
  `${formatNumber(number)} ${number === 1 ? one : many}`

const percent = ({ spoken, total }: QuoteFacts): number =>
  total === 0 ? 0 : Math.min(100, Math.round((100 * spoken) / total))

function describeSources({ people, organisations, described, unattributed }: QuoteFacts): string {
  const sources = [
    ...(people > 0 ? [count(people, 'person', 'people')] : []),
    ...(organisations > 0 ? [count(organisations, 'organisation', 'organisations')] : []),
    ...(described + unattributed > 0 ? ['sources without a name'] : []),
  ]
  return joinNames(sources)
}

/** What a page of quotes holds, in one or two sentences of fact. */
export function describeQuotes({ speaker, facts }: QuotesPage): string {
  const { quotes, stories } = facts
  if (quotes === 0) return 'Nobody is quoted in this edition.'
  const said = count(quotes, 'quotation', 'quotations')
  const within = count(stories, 'story', 'stories')
  if (speaker !== null)
    return `${said} in ${within}, ${percent(facts)}% of ${stories === 1 ? 'its' : 'their'} words.`
  return `${said} from ${describeSources(facts)}. They are ${percent(facts)}% of the words of ${within}.`
}

/** The heading of a page of quotes. */
export function titleQuotes({ speaker, groups }: QuotesPage): string {
  const name = speaker === null ? null : groups[0]?.name
  return name === null || name === undefined ? 'Who said what' : `What ${name} said`
}
