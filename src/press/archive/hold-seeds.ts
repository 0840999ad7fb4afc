import { holdArticles } from '#link/hold-articles.ts'
import type { ParsedArticle } from '#news/parsed.ts'
import type { Spiked } from '#news/seed.ts'
import type { Filing } from './open-archive.ts'

/** An archive that keeps nothing from build to build, and holds all its stories in memory. */
export function holdSeeds(): Filing {
  const articles: ParsedArticle[] = []
  const spiked: Spiked[] = []
  return {
    file: ({ read }, parse) => {
      const parsed = parse(read())
      if (parsed.kind === 'spiked') spiked.push(parsed)
      else articles.push(parsed)
    },
    close: () => ({ ...holdArticles(articles), spiked }),
  }
}
