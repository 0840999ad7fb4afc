import { toSlug } from '#parse/identity/slug.ts'

/** Ids that a story's page has itself. */
const OWN = ['main', 'page', 'page-data', 'read-also']

/** `q-…` leads to a quote, so a crosshead's anchor steps aside. */
function anchorOf(text: string): string {
  const slug = toSlug(text) || 'part'
  return slug.startsWith('q-') ? `part-${slug}` : slug
}

/**
 * The anchors of crossheads, `null` for other blocks; where one repeats, or the page has it itself, the later ones end
 * in `-2`, `-3`.
 */
export function numberAnchors(crossheads: readonly (string | null)[]): readonly (string | null)[] {
  const taken = new Set(OWN)
  return crossheads.map((text) => {
    if (text === null) return null
    const wanted = anchorOf(text)
    let anchor = wanted
    for (let count = 2; taken.has(anchor); count++) anchor = `${wanted}-${count}`
    taken.add(anchor)
    return anchor
  })
}
