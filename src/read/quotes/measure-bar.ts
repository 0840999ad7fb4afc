import type { QuoteFacts, Share } from '#news/quotes-page.ts'
import { formatNumber } from '#news/format-number.ts'

/** A length of the bar, in per cent to one decimal; `name` and `words` are what its label says. */
export type Segment = { start: number; length: number; isVoice: boolean; name: string; words: number }

function nameShare(share: Share): string {
  switch (share.kind) {
    case 'speaker':
      return share.name
    case 'others':
      return share.speakers === 1 ? '1 other' : `${formatNumber(share.speakers)} others`
    case 'unattributed':
      return 'No name given'
  }
}

/** The bar of all words: those of each speaker, then the paper's own. */
export function measureBar(shares: readonly Share[], { spoken, total }: QuoteFacts): readonly Segment[] {
  let before = 0
  const place = (words: number): number => Math.round((1000 * words) / Math.max(1, total)) / 10
  const paper = Math.max(0, total - spoken)
  return [
    ...shares.map((share) => ({ name: nameShare(share), words: share.words, isVoice: true })),
    ...(paper === 0 ? [] : [{ name: 'The paper', words: paper, isVoice: false }]),
  ].map(({ name, words, isVoice }) => {
    const start = Math.min(total, before)
    before += words
    return { start: place(start), length: place(Math.min(total, before) - start), isVoice, name, words }
  })
}
