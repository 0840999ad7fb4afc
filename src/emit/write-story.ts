import type { Article } from '#news/article.ts'
import { writeBlock } from './write-block.ts'
import { writeElement, writeText } from './write-element.ts'

const RIGHT_TO_LEFT = 'rtl'

/** Where the story was filed and by which agency: `Port Talon, 3 May (Coastal Wire)`. */
function writeOrigin({ dateline, agency }: Article): string | null {
  if (dateline === null || agency === null) return dateline ?? agency
  return `${dateline} (${agency})`
}

/**
 * The whole story as HTML that is XML as well, in the order of the page and without its headline and pull
 * quotes, which repeat the text. `language` is that of the text around it.
 */
export function writeStory(article: Article, language: string): string {
  const inside = [
    writeText('p', article.standfirst),
    writeText('p', writeOrigin(article)),
    ...article.body.map(writeBlock),
  ]
    .filter((text) => text !== '')
    .join('\n')
  const isForeign = article.language !== language
  if (!isForeign && article.direction !== RIGHT_TO_LEFT) return inside
  return writeElement('div', inside, { lang: article.language, dir: article.direction })
}
