import { quoteAnchor } from '#news/paths.ts'
import type { Quote } from '#news/quote.ts'

/**
 * Who said it. A source that the copy only describes (“a council spokesman”) is no one's name: it is given as
 * credit, and no person is claimed.
 */
function describeSpeaker({ speaker, speakerKind, role }: Quote): object {
  if (speaker === null) return {}
  switch (speakerKind) {
    case 'person':
      return {
        spokenByCharacter: { '@type': 'Person', name: speaker, ...(role !== null && { jobTitle: role }) },
      }
    case 'organisation':
      return { spokenByCharacter: { '@type': 'Organization', name: speaker } }
    case 'described':
    case null:
      return { creditText: speaker }
  }
}

/** A quote as schema.org `Quotation`, with the address that leads to it. `story` is its story's address. */
export const describeQuotation = (quote: Quote, story: string): object => ({
  '@type': 'Quotation',
  '@id': `${story}#${quoteAnchor(quote.fingerprint)}`,
  text: quote.text,
  ...describeSpeaker(quote),
})
