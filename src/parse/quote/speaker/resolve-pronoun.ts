import type { Gender } from '#parse/quote/cast/cast.ts'
import type { Clause } from '#parse/quote/clause/clause.ts'
import type { Scene } from '#parse/quote/flow/scene.ts'
import type { Quotation } from '#parse/quote/recognise/quotation.ts'
import type { Line } from '#parse/quote/token/line.ts'
import { has } from '#parse/quote/token/token.ts'
import { ADVERB, AND, CLOSED } from '#parse/quote/tongue/trait.ts'
import { identify } from './identify.ts'
import { findPersons, type Present } from './find-persons.ts'
import type { Speaker } from './speaker.ts'

/** How many sentences and quotations back it looks. */
const REACH = 12

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

/** Whether a pronoun opens what a verb of speech reports: “says she”, “said in May that he” */
const isBeside = ({ tokens }: Line, verb: number, pronoun: number): boolean =>
  (tokens[pronoun - 1]?.lower === 'that' &&
    !tokens.slice(verb + 1, pronoun).some((token) => has(token, AND | CLOSED))) ||
  tokens.slice(verb + 1, pronoun).every((token) => token.lower === 'that' || has(token, ADVERB))

/**
 * “Roe says she thinks …”: the speaker of the sentence, when the pronoun stands beside the verb, or takes up one that
 * does, or no other person is named.
 */
function resolveInSentence(quotation: Quotation, { cast, tongue }: Scene, pronoun: Gender): Speaker | null {
  const { source, line, clauses, sentence } = quotation
  const at = source?.name.from ?? 0
  const isSame = ({ subject }: Clause): boolean =>
    tongue.pronouns.get(line.tokens[subject.name.from]?.lower ?? '') === pronoun
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

/** Roe left the room. “I am done,” she said: the subject of the sentence before, when it names no other. */
function resolveBySentence({ line, index }: Quotation, named: readonly Present[]): Speaker | null {
  for (let near = index; near >= Math.max(0, index - 2); near -= 1) {
    const start = line.sentences[near]?.from ?? 0
    const persons = named.filter(({ at }) => at >= start)
    if (persons.length > 0) return persons.some(({ isSubject }) => isSubject) ? onlyOne(persons) : null
  }
  return null
}

/** Who alone is named before the pronoun in its own paragraph. */
function resolveInParagraph(
  here: readonly Present[],
  spoken: Speaker | null,
  isFree: boolean,
): Speaker | null {
  const alone = onlyOne(here)
  if (alone !== null)
    return isFree || here.some(({ isSubject }) => isSubject) || spoken?.name === alone.name ? alone : null
  // Roe spoke of Poe and goes on
  const subject = onlyOne(here.filter(({ isSubject }) => isSubject))
  return subject !== null && spoken?.name === subject.name ? subject : null
}

/** Who alone speaks, or is alone the subject, in the paragraph before; one that names nobody is passed over. */
function resolveFromBefore(pronoun: Gender, verb: string, scene: Scene): Speaker | null {
  const last = scene.previous.at(-1)
  const block = last === undefined ? scene.before : last.quotation.line
  if (block === null) return null
  const start = block.sentences.at(-REACH)?.from ?? 0
  const persons = findPersons(block, { from: start, to: block.tokens.length }, scene.cast)
  const fitting = persons.filter((person) => fits(person, pronoun))
  if (last === undefined) return fitting.some(({ isSubject }) => isSubject) ? onlyOne(fitting) : null
  if (last.speaker?.kind !== 'person') return null
  const own = persons.find(({ speaker }) => speaker.name === last.speaker?.name)
  if (own !== undefined && !fits(own, pronoun)) return null
  const isAlone = fitting.every(({ isSubject, speaker }) => !isSubject || speaker.name === last.speaker?.name)
  return isAlone || CONTINUING.has(verb) ? last.speaker : null
}

/**
 * The person a pronoun can only mean. It asks, in this order: who speaks in the same sentence; who is the subject of
 * the one before; who alone is named in the paragraph; who alone speaks in the paragraph before.
 */
export function resolvePronoun(quotation: Quotation, scene: Scene): Speaker | null {
  const { line, source } = quotation
  const from = source?.name.from ?? 0
  const pronoun = scene.tongue.pronouns.get(line.tokens[from]?.lower ?? '')
  if (pronoun === undefined) return null
  const inSentence = resolveInSentence(quotation, scene, pronoun)
  if (inSentence !== null) return inSentence
  const start = line.sentences[Math.max(0, quotation.index - REACH)]?.from ?? 0
  const here = findPersons(line, { from: start, to: from }, scene.cast).filter((person) =>
    fits(person, pronoun),
  )
  const spoken = scene.own.slice(-REACH).findLast(({ speaker }) => speaker !== null)?.speaker ?? null
  if (here.length > 0) {
    const isFree = scene.before === null
    return resolveBySentence(quotation, here) ?? resolveInParagraph(here, spoken, isFree)
  }
  if (spoken !== null) return spoken.kind === 'person' ? spoken : null
  return resolveFromBefore(pronoun, line.tokens[from + 1]?.lower ?? '', scene)
}
