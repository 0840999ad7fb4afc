import type { Edition } from '#news/edition.ts'
import { openArticles } from '#news/open-articles.ts'
import { cardPath, EDITION_CARD } from '#news/machine-paths.ts'
import type { Card } from './card.ts'
import { composePlateCard, composeStoryCard } from './compose-card.ts'

/** Every card of an edition with its address: the edition's own, then one for each story. */
export function* listCards(edition: Edition): Generator<readonly [path: string, card: Card], void> {
  const { summary } = edition
  yield [EDITION_CARD, composePlateCard(summary)]
  for (const article of openArticles(edition))
    yield [cardPath(article.id), composeStoryCard(article, summary)]
}
