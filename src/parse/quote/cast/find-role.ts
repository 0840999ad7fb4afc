import { has, type Token } from '#parse/quote/token/token.ts'
import * as trait from '#parse/quote/tongue/trait.ts'

const LONGEST_ROLE = 14
const LONGEST_LEAD = 5

type Run = { from: number; name: number; to: number }

/**
 * What a name's neighbourhood says its bearer is, as tokens.
 *
 *     Ann Roe, head of the River Board,    former mayor Ann Roe    Ann Roe of the River Board
 *              ^^^^^^^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^                    ^^^^^^^^^^^^^^^^^^
 */
export const findRole = (tokens: readonly Token[], run: Run): { from: number; to: number } | null =>
  findApposition(tokens, run.to) ?? findBelonging(tokens, run.to) ?? findLead(tokens, run)

function findApposition(tokens: readonly Token[], comma: number): { from: number; to: number } | null {
  if (tokens[comma]?.lower !== ',') return null
  const start = has(tokens[comma + 1], trait.ARTICLE) ? comma + 2 : comma + 1
  let isRole = false
  for (let at = start; at < start + LONGEST_ROLE; at += 1) {
    const token = tokens[at]
    if (token?.kind !== 'word')
      return isRole && at > start && token?.kind !== 'quotation' ? { from: start, to: at } : null
    if (has(token, trait.RELATIVE | trait.AUXILIARY | trait.PRONOUN))
      return isRole ? { from: start, to: at } : null
    if (!isRole && has(token, trait.PREPOSITION | trait.AND | trait.SUBORDINATOR | trait.CLOSED | trait.TIME))
      return null
    if (!isRole && has(token, trait.VERB) && !has(token, trait.ROLE | trait.CAPITAL)) return null
    isRole ||= has(token, trait.ROLE) && at < start + LONGEST_LEAD
  }
  return null
}

/** “of the River Board”, up to the first word that is not part of a name. */
function findBelonging(tokens: readonly Token[], from: number): { from: number; to: number } | null {
  if (tokens[from]?.lower !== 'of') return null
  let to = from + 1
  let names = 0
  for (; to < from + LONGEST_ROLE; to += 1) {
    const token = tokens[to]
    if (token?.kind !== 'word') break
    if (has(token, trait.CAPITAL) && !has(token, trait.TIME)) names += 1
    else if (!has(token, trait.ARTICLE) && token.lower !== 'of' && token.lower !== 'for') break
  }
  return names > 0 ? { from, to } : null
}

function findLead(tokens: readonly Token[], { from, name }: Run): { from: number; to: number } | null {
  let start = from
  while (start > from - LONGEST_LEAD) {
    const token = tokens[start - 1]
    if (token?.kind !== 'word' || has(token, ~(trait.ROLE | trait.CAPITAL | trait.GROUP | trait.NOUNLIKE)))
      break
    if (
      !has(token, trait.ROLE) &&
      !/^(?:former|then|acting|deputy|senior|retired|longtime|veteran|vice|co-|interim)/.test(token.lower)
    )
      break
    start -= 1
  }
  const isTitle = tokens.slice(start, name).every((token) => has(token, trait.TITLE))
  return start === name || isTitle ? null : { from: start, to: name }
}
