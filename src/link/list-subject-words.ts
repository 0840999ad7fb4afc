import type { Article } from '#news/article.ts'

const WORD = /[\p{L}\p{N}\p{M}]+(?:[’'.-][\p{L}\p{N}\p{M}]+)*/gu
const POSSESSIVE = /[’']s$/iu
const SHORTEST = 4
/** A line may be as long as a story; its subject is told in the length of a headline. */
const LONGEST_LINE = 300
/** `couldn’t`, `they’re`: verbs, whose apostrophe hides them from the list below. */
const CONTRACTION = /(?:n[’']t|[’'](?:ll|re|ve))$/u
/** In capitals throughout, where the line itself is not: `EU`, `G7`. */
const ACRONYM = /^(?=.*\p{Lu})[\p{Lu}\p{N}]{2,}$/u

/** English words of a headline that tell nothing of its subject, from four letters up. */
const EMPTY = new Set(
  (
    'about above across after again against ahead almost along already also although always among another ' +
    'anything around aside away back because become becomes been before began begin begins behind being below ' +
    'best better between beyond both bring brings call called calls came come comes could days despite does ' +
    'doing done down during each early either else enough even ever every everything face faces fails find ' +
    'finds first five following four from full gets give given gives goes going gone good great half hard have ' +
    'having held help here high hold hopes into instead itself just keep keeps kept knew know known knows large ' +
    'last late later latest least left less like likely little long look looks made make makes making many may ' +
    'might month months more most much must near need needs never news next nothing often once only onto other ' +
    'others over part past people plan plans puts quite rather read ready really right said same says second ' +
    'seek seeks seem seems seen sees sets several shall should show shows since some something soon still story such ' +
    'take taken takes taking tell tells than that their them then there these they thing things think this ' +
    'those though three through time times today together told took toward towards tries turn turns under ' +
    'until upon used uses using very want wants week weeks well went were what when where whether which while ' +
    'whole whom whose will with within without word words work would year years your'
  ).split(' '),
)

function isTelling(word: string, folded: string): boolean {
  if (!/\p{L}/u.test(word) || CONTRACTION.test(folded)) return false
  return folded.length >= SHORTEST ? !EMPTY.has(folded) : ACRONYM.test(word)
}

/**
 * Words of the headline and crossheads that may tell what a story is about, lower-case → as printed. Short
 * words count only as acronyms; which words are too common to tell anything is for the edition to say.
 */
export function listSubjectWords({ headline, body }: Article): ReadonlyMap<string, string> {
  const lines = [headline, ...body.filter(({ kind }) => kind === 'crosshead').map(({ text }) => text)]
  const words = new Map<string, string>()
  for (const whole of lines) {
    const line = whole.slice(0, LONGEST_LINE)
    const shouts = line === line.toUpperCase()
    for (const [match] of line.matchAll(WORD)) {
      const word = match.replace(POSSESSIVE, '')
      const folded = word.toLowerCase()
      if (isTelling(shouts ? folded : word, folded) && !words.has(folded)) words.set(folded, word)
    }
  }
  return words
}
