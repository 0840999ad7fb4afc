import { isAboutAuthor } from '#parse/body/is-about-author.ts'
import { countWords, endsClause, endsSentence } from '#parse/lines/measure-line.ts'
import type { Marked, Pass } from '#parse/marks/mark.ts'
import { isAppeal } from './is-appeal.ts'

/** No foot is longer, and a story of fewer lines above it is none. */
const DEPTH = 6
const FEWEST_ABOVE = 3
const SHORT_WORDS = 4
/** `About Jane Roe` */
const ABOUT = /^(?:about|über|sobre|à propos de|об|про|su|chi è) \p{Lu}[^.!?]{2,40}$/iu

const isShort = (text: string): boolean =>
  countWords(text) <= SHORT_WORDS && !endsSentence(text) && !endsClause(text)

/** What a line at the foot is, if the story is over above it. */
function nameFoot(text: string): string | null {
  if (isAppeal(text)) return 'appeal'
  if (isAboutAuthor(text) || ABOUT.test(text)) return 'about the author'
  return null
}

/**
 * Removes what a page asks of its reader under the story, and short lines among it:
 *
 *     The bridge opens on Sunday.
 *     Example Desk                                     ← a short line over an appeal goes with it
 *     Follow us on Example for more of the harbour.    ← removed
 */
export const markFoot: Pass = (copy) => {
  const open = copy.flatMap(({ fate }, i) => (fate === null ? [i] : []))
  const foot = new Map<number, string>()
  let found = 0
  for (const [depth, i] of open.slice(FEWEST_ABOVE).toReversed().slice(0, DEPTH).entries()) {
    const text = copy[i]?.line.text ?? ''
    const name = nameFoot(text)
    if (name === null && !isShort(text)) break
    foot.set(i, name ?? 'foot of the page')
    if (name !== null) found = depth + 1
  }
  const taken = new Map([...foot].slice(0, found))
  return copy.map((marked, i): Marked => {
    const rule = taken.get(i)
    return rule === undefined ? marked : { line: marked.line, fate: { kind: 'removed', rule } }
  })
}
