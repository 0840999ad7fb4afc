import { isAboutAuthor } from '#parse/body/is-about-author.ts'
import { countWords, endsClause, endsSentence } from '#parse/lines/measure-line.ts'
import type { Marked, Pass } from '#parse/marks/mark.ts'
import { isAppeal } from './is-appeal.ts'

/** No foot is longer, and a story of fewer lines above it is none. */
const DEPTH = 6
const FEWEST_ABOVE = 3
const SHORT_WORDS = 4
/** `About Jane Roe`; what stands under `About Example` is the firm's own copy. */
const ABOUT =
  /^(?:about|über|sobre|à propos de|об|про|su|chi è|About|Über|Sobre|À propos de|Об|Про|Su|Chi è) \p{Lu}\p{L}+(?: \p{Lu}[\p{L}.’'-]*){1,3}$/u

const isShort = (text: string): boolean =>
  countWords(text, SHORT_WORDS) <= SHORT_WORDS && !endsSentence(text) && !endsClause(text)

type Foot = { names: readonly string[]; belowAbout: (i: number) => boolean }

/** What the copy tells where its foot is: who wrote it, and where a heading like `About Jane Roe` stands. */
function readFoot(copy: readonly Marked[], open: readonly number[]): Foot {
  const about = open.slice(-DEPTH).findLast((i) => ABOUT.test(copy[i]?.line.text ?? '')) ?? copy.length
  const names = copy.flatMap(({ fate }) => (fate?.kind === 'field' ? (fate.gives.byline ?? []) : []))
  return { names, belowAbout: (i) => i >= about }
}

/** What a line at the foot is, if the story is over above it. */
function nameFoot(text: string, names: readonly string[]): string | null {
  if (isAppeal(text)) return 'appeal'
  const isAuthor = names.some((name) => name.includes(' ') && text.startsWith(name))
  return isAuthor || isAboutAuthor(text) || ABOUT.test(text) ? 'about the author' : null
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
  const { names, belowAbout } = readFoot(copy, open)
  const foot = new Map<number, string>()
  let found = 0
  for (const [depth, i] of open.slice(FEWEST_ABOVE).toReversed().slice(0, DEPTH).entries()) {
    const text = copy[i]?.line.text ?? ''
    const name = belowAbout(i) ? 'about the author' : nameFoot(text, names)
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
