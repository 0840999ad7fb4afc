import type { Gender } from '#parse/quote/cast/cast.ts'
import type { Clause } from '#parse/quote/clause/clause.ts'
import type { Scene } from '#parse/quote/flow/scene.ts'
import type { Quotation } from '#parse/quote/recognise/quotation.ts'
import type { Line } from '#parse/quote/token/line.ts'
import { has } from '#parse/quote/token/token.ts'
import { ADVERB } from '#parse/quote/tongue/trait.ts'
import { identify } from './identify.ts'
import { findPersons, type Present } from './find-persons.ts'
import type { Speaker } from './speaker.ts'

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'he'],
  ['she', 'she'],
])
/** Verbs that go on with what was said before. */
const CONTINUING: ReadonlySet<string> = new Set([
  'added',
  'adds',
  'continued',
  'continues',
  'adding',
  'concluded',
  'concludes',
])

const fits = ({ gender }: Present, pronoun: Gender): boolean => gender === null || gender === pronoun

/** The only name in a list of persons; `null` for none or several. */
function onlyOne(persons: readonly Present[]): Speaker | null {
  const [first] = persons
  return first !== undefined && persons.every(({ speaker }) => speaker.name === first.speaker.name)
    ? first.speaker
    : null
}

/** Whether nothing but “that” and adverbs stand between a verb of speech and the pronoun. */
const isBeside = ({ tokens }: Line, verb: number, pronoun: number): boolean =>
  tokens.slice(verb + 1, pronoun).every((token) => token.lower === 'that' || has(token, ADVERB))

/**
 * “Roe says she thinks …”: the speaker of the sentence, when the pronoun stands beside the verb, or takes up one that
 * does, or no other person is named.
 */
function resolveInSentence(quotation: Quotation, { cast }: Scene, pronoun: Gender): Speaker | null {
  const { source, line, clauses, sentence } = quotation
  const at = source?.name.from ?? 0
  const isSame = ({ subject }: Clause): boolean => line.tokens[subject.name.from]?.lower === pronoun
  const nearest = clauses.findLast(
    ({ verb, kind, subject }) => verb < at && kind !== 'other' && subject.kind !== 'pronoun',
  )
  if (nearest === undefined) return null
  const speaker = identify(nearest.subject, line, cast)
  const first = clauses.find((clause) => isSame(clause) && clause.subject.name.from > nearest.verb)
  const others = findPersons(line, { from: sentence.from, to: at }, cast)
  const own = others.find((person) => person.speaker.name === speaker?.name)
  if (speaker === null || (own !== undefined && !fits(own, pronoun))) return null
  if (first !== undefined && isBeside(line, nearest.verb, first.subject.name.from)) return speaker
  const isAlone = others.every((person) => !fits(person, pronoun) || person.speaker.name === speaker.name)
  return isAlone && nearest.subject.kind === 'name' ? speaker : null
}

/**
 * The person a pronoun can only mean. It asks, in this order: who speaks in the same sentence; who alone is named
 * before it in the paragraph, as a subject; who alone speaks in the paragraph before.
 */
export function resolvePronoun(quotation: Quotation, scene: Scene): Speaker | null {
  const { line, source, block } = quotation
  const from = source?.name.from ?? 0
  const pronoun = GENDERS.get(line.tokens[from]?.lower ?? '')
  if (pronoun === undefined) return null
  const inSentence = resolveInSentence(quotation, scene, pronoun)
  if (inSentence !== null) return inSentence
  const here = findPersons(line, { from: 0, to: from }, scene.cast).filter((person) => fits(person, pronoun))
  const spoken = scene.own.findLast(({ speaker }) => speaker !== null)?.speaker
  if (here.length > 0) {
    const alone = onlyOne(here)
    if (alone !== null)
      return here.some(({ isSubject }) => isSubject) || spoken?.name === alone.name ? alone : null
    // Roe spoke of Poe and goes on
    const subject = onlyOne(here.filter(({ isSubject }) => isSubject))
    return subject !== null && spoken?.name === subject.name ? subject : null
  }
  const last = scene.previous.at(-1)
  if (spoken !== undefined && spoken !== null) return spoken.kind === 'person' ? spoken : null
  if (last === undefined || last.quotation.block !== block - 1 || last.speaker?.kind !== 'person') return null
  const verb = line.tokens[from + 1]?.lower ?? ''
  const before = findPersons(
    last.quotation.line,
    { from: 0, to: last.quotation.line.tokens.length },
    scene.cast,
  )
  const rivals = before.filter(
    (person) => fits(person, pronoun) && person.speaker.name !== last.speaker?.name,
  )
  const own = before.find(({ speaker }) => speaker.name === last.speaker?.name)
  if (own !== undefined && !fits(own, pronoun)) return null
  const isAlone = rivals.every(({ isSubject }) => !isSubject)
  return isAlone || CONTINUING.has(verb) ? last.speaker : null
}
