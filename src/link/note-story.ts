import type { Listed, MeasuredArticle } from '#news/article.ts'
import { readInstant } from '#news/instant.ts'
import type { Quote } from '#news/quote.ts'
import type { Utterance } from '#news/quotes-page.ts'
import { cutSummary } from './cut-summary.ts'
import { findHeadlineQuotes } from '#news/find-headline-quotes.ts'
import { foldTitle } from '#news/fold-title.ts'
import { gatherUtterances } from '#news/gather-utterances.ts'
import type { Gist, Named, Speaker } from './gist.ts'
import { noteLines } from './note-lines.ts'
import { openReading } from './read-story.ts'
import { sketchText } from './sketch-text.ts'
import { packWords } from './story-words.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What is noted of a story: its gist, and what is said in it, for the pages that quote it. */
export type Noted = { gist: Gist; utterances: readonly Utterance[] }

const foldWhole = (title: string): string => foldTitle(title).join(' ')

const nameListed = (listed: Listed): Named => ({ listed, title: foldWhole(listed.title) })

function summaryOf({ standfirst, body }: MeasuredArticle): string | null {
  if (standfirst !== null) return standfirst
  const first = body.find((block) => block.kind === 'paragraph')
  return first === undefined || first.text === '' ? null : cutSummary(first.text)
}

/** Everybody quoted, once for each way to say who they are. */
function listSpeakers(quotes: readonly Quote[]): readonly Speaker[] {
  const known = new Map<string, Speaker>()
  for (const { speaker, speakerKind } of quotes) {
    const key = `${speakerKind ?? ''} ${speaker ?? ''}`
    if (speaker !== null && !known.has(key)) known.set(key, { speaker, speakerKind })
  }
  return [...known.values()]
}

/** A story to be noted, with the seed it is from and what tells this state of it. */
export type Noting = { seed: string; stamp: string; article: MeasuredArticle }

/** A writer of gists: `note` reads a story once, in time linear in its words, and numbers them in the vocabulary. */
export function openNoting(vocabulary: Vocabulary): (noting: Noting) => Noted {
  const readStory = openReading(vocabulary)
  return ({ seed, stamp, article }) => {
    const heard = gatherUtterances(article)
    const inHeadlines = findHeadlineQuotes(article)
    const { id, slug, section, path, headline, label, published, updated, language, direction } = article
    const gist: Gist = {
      id,
      slug,
      section,
      path,
      headline,
      label,
      published,
      updated,
      language,
      direction,
      minutes: article.minutes,
      imprint: article.imprint,
      seed,
      stamp,
      url: article.url,
      summary: summaryOf(article),
      title: foldWhole(headline),
      instant: published === null ? null : readInstant(published),
      total: article.speech.total,
      readAlso: article.readAlso.map(nameListed),
      next: article.next === null ? null : nameListed(article.next),
      previous: article.previous === null ? null : nameListed(article.previous),
      speakers: listSpeakers(article.quotes),
      heard: heard.map(({ speaker, speakerKind, role, words }) => ({ speaker, speakerKind, role, words })),
      headlines: inHeadlines.length,
      notices: article.notices,
      words: packWords(readStory(article)),
      lines: noteLines(article.body),
      sketch: sketchText(article.body.map(({ text }) => text).join('\n')),
    }
    return { gist, utterances: [...heard.map(({ utterance }) => utterance), ...inHeadlines] }
  }
}
