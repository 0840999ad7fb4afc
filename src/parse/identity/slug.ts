import anyAscii from 'any-ascii'

const LONGEST = 80
const BEYOND_ASCII = /[^\0-\x7f]/
const QUOTATION_MARKS = /["'`´‘’‚‛“”„‟‹›«»「」『』]/g

/** The part of a slug that fits, cut at a word; a first word that is too long is cut anywhere. */
function cutAtWord(slug: string): string {
  if (slug.length <= LONGEST) return slug
  const cut = slug.slice(0, LONGEST + 1).lastIndexOf('-')
  return slug.slice(0, cut > 0 ? cut : LONGEST)
}

/** Text as part of an address: ASCII, lower case, words joined by `-`, at most 80 characters; may be empty. */
export function toSlug(text: string): string {
  const bare = text.slice(0, 400).replace(QUOTATION_MARKS, '')
  const ascii = BEYOND_ASCII.test(bare) ? anyAscii(bare) : bare
  return cutAtWord(
    ascii
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, ''),
  )
}
