import type { Article } from '#news/article.ts'
import { toAddress } from '#news/site.ts'
import type { FeedSetting } from './feed.ts'
import { writeElement, writeText } from './write-element.ts'
import { writeStory } from './write-story.ts'

const XHTML = 'http://www.w3.org/1999/xhtml'

/**
 * The stories of an Atom feed whose copy names no date, in full: one XHTML section at the level of the feed.
 *
 * An entry must say when it changed, and to put the build's or another story's date there would be to
 * invent one. But nothing of the edition is to be lost on those who fetch Atom alone. RFC 4287 (section
 * 6.4) lets a feed carry elements of other vocabularies beside its entries: programs that list entries pass
 * over them, and what keeps or searches the document has the words. RSS and JSON Feed, which ask for no
 * date, carry the same stories as items.
 */
export function writeUndated(stories: readonly Article[], { summary, site }: FeedSetting): string {
  if (stories.length === 0) return ''
  const articles = stories.map((article) => {
    const link = writeText('a', article.headline, { href: toAddress(site, article.path) })
    return writeElement('article', `${writeElement('h1', link)}\n${writeStory(article, summary.language)}`)
  })
  return writeElement('section', articles.join('\n'), { xmlns: XHTML, title: 'Stories without a date' })
}
