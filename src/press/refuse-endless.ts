import type { Parsed } from '#news/parsed.ts'

const LONGEST_HEADLINE = 10_000

/**
 * Spikes a story whose headline is no headline by its length, as when a file is all one line: it would stand
 * in full on the front, in its section and on its neighbours' pages.
 */
export function refuseEndless(parsed: Parsed): Parsed {
  if (parsed.kind === 'spiked' || parsed.article.headline.length <= LONGEST_HEADLINE) return parsed
  const { seed, article } = parsed
  const message = `The headline has ${article.headline.length} characters: put the headline on a line of its own.`
  return { kind: 'spiked', seed, notices: [{ seed, line: 1, column: 1, message }] }
}
