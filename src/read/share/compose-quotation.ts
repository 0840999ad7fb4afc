import type { PublicArticle } from '#news/article.ts'
import { marksOf } from '#news/quote-marks.ts'
import { escapeHtml } from './escape-html.ts'
import type { SharedPassage } from './find-shared-passage.ts'
import { writeTextDirective } from './write-text-directive.ts'

/** A quotation as other programs take it: plain, and as HTML. */
export type Quotation = { text: string; html: string }

type QuotedStory = Pick<PublicArticle, 'body' | 'headline' | 'language'>

/**
 * A passage of a story as a quotation: its words, who said them, where, and the link to it, which our own code
 * and the browser's find each in its way.
 */
export function composeQuotation(address: string, passage: SharedPassage, story: QuotedStory): Quotation {
  const { text, from, to, quote, fragment } = passage
  const link = `${address}#${fragment}:~:text=${writeTextDirective(text, passage)}`
  const paragraphs = text.slice(from, to).split('\n')
  const speaker = quote?.speaker ?? null
  const by = speaker === null ? '' : `${speaker}, `
  const [open, close] = quote === null ? ['“', '”'] : marksOf(story, quote)
  const words = `${open}${paragraphs.join('\n')}${close}`
  const body = `${open}${paragraphs.map(escapeHtml).join('<br>')}${close}`
  return {
    text: `${words} — ${by}${story.headline}\n${link}`,
    html: `<blockquote cite="${escapeHtml(link)}">${body}</blockquote><p>— ${escapeHtml(by)}<a href="${escapeHtml(link)}">${escapeHtml(story.headline)}</a></p>`,
  }
}
