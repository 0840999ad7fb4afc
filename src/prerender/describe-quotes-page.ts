import { quoteAnchor } from '#news/paths.ts'
import type { QuotesPage, SpeakerGroup, Utterance } from '#news/quotes-page.ts'
import { toAddress, type Site } from '#news/site.ts'

type Setting = { page: QuotesPage; site: Site }

/** What was said, without the paper's words between; as many quotations as there are stretches. */
function listQuotations({ story, paragraphs, where }: Utterance, { page, site }: Setting): readonly object[] {
  const path = page.stories.find(({ id }) => id === story)?.path
  if (where.kind !== 'body' || path === undefined) return []
  const address = `${toAddress(site, path)}#${quoteAnchor(where.fingerprint)}`
  const said = paragraphs.flat().filter(({ kind }) => kind === 'said')
  return said.map(({ text }) => ({ '@type': 'Quotation', text, isPartOf: address }))
}

function describeSpeaker({ kind, name, role }: SpeakerGroup): object | null {
  switch (kind) {
    case 'person':
      return { '@type': 'Person', name, ...(role !== null && { jobTitle: role }) }
    case 'organisation':
      return { '@type': 'Organization', name }
    case 'described':
    case 'unattributed':
    case 'headlines':
      return null
  }
}

/** A speaker's page as schema.org `CollectionPage`: who it is about, and the quotations; `null` for other pages. */
export function describeQuotesPage(page: QuotesPage, address: string, site: Site): object | null {
  const [group] = page.groups
  if (page.speaker === null || group === undefined) return null
  return {
    '@type': 'CollectionPage',
    '@id': address,
    about: describeSpeaker(group),
    hasPart: group.utterances.flatMap((utterance) => listQuotations(utterance, { page, site })),
  }
}
