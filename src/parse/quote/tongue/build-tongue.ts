import { listWords } from './list-words.ts'
import { POSSESSIVE } from './trait.ts'
import type { Entry, Tongue } from './tongue.ts'

type Plan = {
  language: string
  entries: readonly Entry[]
  abbreviations?: string
  he?: string
  she?: string
  clitics?: string
  elisions?: string
  commonEnding?: RegExp
  roleEnding?: RegExp
  hasCapitalNouns?: boolean
}

/** Makes a language of its tables. A word of several tables has the traits of all. */
export function buildTongue(plan: Plan): Tongue {
  const traits = new Map<string, number>([["'s", POSSESSIVE]])
  for (const [list, bits] of plan.entries) {
    for (const word of listWords(list)) traits.set(word, (traits.get(word) ?? 0) | bits)
  }
  const pronouns = new Map<string, 'he' | 'she'>()
  for (const word of listWords(plan.he ?? '')) pronouns.set(word, 'he')
  for (const word of listWords(plan.she ?? '')) pronouns.set(word, 'she')
  return {
    language: plan.language,
    traits,
    abbreviations: new Set(listWords(plan.abbreviations ?? '')),
    pronouns,
    clitics: new Set(listWords(plan.clitics ?? '')),
    elisions: new Set(listWords(plan.elisions ?? '')),
    commonEnding: plan.commonEnding ?? null,
    roleEnding: plan.roleEnding ?? null,
    hasCapitalNouns: plan.hasCapitalNouns ?? false,
  }
}
