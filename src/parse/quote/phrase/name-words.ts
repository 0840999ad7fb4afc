import * as trait from '#parse/quote/tongue/trait.ts'
import { has, type Token } from '#parse/quote/token/token.ts'

const NEVER =
  trait.ARTICLE |
  trait.OWNER |
  trait.PREPOSITION |
  trait.AND |
  trait.SUBORDINATOR |
  trait.RELATIVE |
  trait.AUXILIARY |
  trait.ADVERB |
  trait.PRONOUN |
  trait.TIME |
  trait.CLOSED |
  trait.POSSESSIVE

/** A capitalised word that may stand in a name. */
export const isNameWord = (token: Token | undefined): boolean =>
  has(token, trait.CAPITAL) && (!has(token, NEVER) || isInitial(token))

/** The `A.` of a name. */
const isInitial = (token: Token | undefined): boolean => token?.text.length === 2 && token.text.endsWith('.')

/** A word of the calendar that closes a name: “Ann May”, “Ann Day”, but not “Roe Tuesday”, “Roe May 5”. */
const closesName = (token: Token | undefined, next: Token | undefined): boolean =>
  has(token, trait.TIME) &&
  has(token, trait.CAPITAL) &&
  !/.day$|ber$|ary$|^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/.test(token?.lower ?? '') &&
  !/^\d/.test(next?.text ?? '')

/** A callings that are surnames as well (Bishop, King): no role when they end a run. */
const SURNAMES = new Set(
  `king bishop dean judge page pope priest marshal duke prince earl star champion farmer hunter driver singer
   friend major baker cook peer guard lord chancellor constable pilot host poet winner whip queen abbot
   partner teller porter judge captain justice father fellow counts dad fan counselor richter bischof kaiser schüler sänger könig papst
   kaufmann fachmann`.split(/\s+/),
)

/** A longer run of capitals is no name. */
const LONGEST_RUN = 14

/** The end of the run of name words that begins at `from`; `from` itself when none does. */
export function endOfRun(tokens: readonly Token[], from: number): number {
  let to = from
  while (to - from < LONGEST_RUN) {
    const token = tokens[to]
    const next = tokens[to + 1]
    if (isNameWord(token) || (to === from + 1 && closesName(token, next))) to += 1
    else if (
      has(token, trait.PARTICLE) &&
      (isNameWord(next) || (has(next, trait.PARTICLE) && isNameWord(tokens[to + 2])))
    )
      to += 1
    else if (to > from && token?.kind === 'quotation' && isNameWord(next) && token.end - token.start < 16)
      to += 1
    else if (to > from && has(token, trait.SUFFIX)) to += 1
    else if (to > from && token?.lower === ',' && has(next, trait.SUFFIX) && has(next, trait.CAPITAL)) to += 2
    else break
  }
  return to
}

/** Where the name begins in a run that starts with an office: `Senate Leader | Ann Roe`. */
export function startOfName(tokens: readonly Token[], from: number, to: number): number {
  // the Roads Department: a body of people, whatever its words are elsewhere
  if (has(tokens[to - 1], trait.GROUP) && to - from > 1) return from
  let start = from
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]
    if (!has(token, trait.ROLE | trait.TITLE)) continue
    const isLast = at === to - 1
    if (isLast && at > from && has(tokens[at - 1], trait.TITLE)) continue
    if (
      isLast &&
      at > from &&
      SURNAMES.has(token?.lower ?? '') &&
      !has(tokens[at - 1], trait.ROLE | trait.GROUP)
    )
      continue
    start = at + 1
  }
  return start
}
