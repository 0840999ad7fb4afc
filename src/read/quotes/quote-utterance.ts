import type { Utterance } from '#news/quotes-page.ts'
import type { Quotation } from '#read/share/compose-quotation.ts'
import { escapeHtml } from '#read/share/escape-html.ts'

/** A paragraph with the marks of its quotations; one that is said on in the next is not closed. */
export function* markStretches(
  { paragraphs, marks: [open, close] }: Pick<Utterance, 'paragraphs' | 'marks'>,
  paragraph: number,
): Generator<{ kind: 'said' | 'paper'; text: string; open: string; close: string }, void> {
  const stretches = paragraphs[paragraph] ?? []
  const runsOn = paragraph < paragraphs.length - 1
  for (const [at, { kind, text }] of stretches.entries()) {
    if (kind === 'paper') yield { kind, text, open: '', close: '' }
    else yield { kind, text, open, close: runsOn && at === stretches.length - 1 ? '' : close }
  }
}

const writeParagraphs = (utterance: Utterance): readonly string[] =>
  utterance.paragraphs.map((_, at) =>
    [...markStretches(utterance, at)].map(({ text, open, close }) => `${open}${text}${close}`).join(' '),
  )

type Source = { speaker: string | null; headline: string; address: string }

/** An utterance as other programs take it: its words, who said them, where, and the link to it. */
export function quoteUtterance(utterance: Utterance, { speaker, headline, address }: Source): Quotation {
  const paragraphs = writeParagraphs(utterance)
  const by = speaker === null ? '' : `${speaker}, `
  return {
    text: `${paragraphs.join('\n')} — ${by}${headline}\n${address}`,
    html:
      `<blockquote cite="${escapeHtml(address)}">${paragraphs.map(escapeHtml).join('<br>')}</blockquote>` +
      `<p>— ${escapeHtml(by)}<a href="${escapeHtml(address)}">${escapeHtml(headline)}</a></p>`,
  }
}
