import type { PublicArticle } from '#news/article.ts'
import { marksOf } from '#news/quote-marks.ts'
import { signForLink } from './choose-successor.ts'
import type { SharedPassage } from './find-shared-passage.ts'
import { writeQuoteFragment } from './quote-fragment.ts'
import { writeTextDirective } from './write-text-directive.ts'

/** A quotation as other programs take it: plain, and as HTML. */
export type Quotation = { text: string; html: string }

type QuotedStory = Pick<PublicArticle, 'body' | 'headline' | 'language' | 'quotes'>

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)

/** The link to a passage, which our own code and the browser's find each in its way. */
function linkTo(address: string, passage: SharedPassage, story: QuotedStory): string {
  const { text, quote } = passage
  const fragment =
    quote === null
      ? ''
      : writeQuoteFragment({
          fingerprint: quote.fingerprint,
          signature: signForLink(quote, story.quotes),
        })
  return `${address}#${fragment}:~:text=${writeTextDirective(text, passage)}`
}

/** A passage of a story as a quotation: its words, who said them, where, and the link to it. */
export function composeQuotation(address: string, passage: SharedPassage, story: QuotedStory): Quotation {
  const { text, from, to, quote } = passage
  const link = linkTo(address, passage, story)
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
