import { createHash } from 'node:crypto'
import type { Edition } from '#news/edition.ts'
import { EDITION_CARD } from '#news/machine-paths.ts'
import type { IsAsked } from '#news/part.ts'
import type { Output } from '#press/open-output.ts'
import type { Card } from './card.ts'
import { createArtist } from './create-artist.ts'
import { hashDesign } from './hash-design.ts'
import { keepCard } from './keep-card.ts'
import { listCards } from './list-cards.ts'

/** While one is set, others are drawn on the pool's threads. */
const AT_ONCE = 4

/**
 * Puts the cards of an edition that are asked for into the output. A card is known by its words and the design before it is
 * drawn: one that lies there already is not touched, one of another folder's build is taken from the cache.
 */
export async function pressCards(edition: Edition, output: Output, isAsked: IsAsked): Promise<void> {
  const design = hashDesign()
  const draw = createArtist()
  const put = async (path: string, card: Card): Promise<void> => {
    const key = createHash('sha256').update(design).update(JSON.stringify(card)).digest('hex').slice(0, 32)
    await output.writeMade(path.slice(1), key, () => keepCard(key, () => draw(card)))
  }
  let waiting: Promise<void>[] = []
  const asked = { ...edition, stories: edition.stories.filter(({ id }) => isAsked(id)) }
  for (const [path, card] of listCards(asked)) {
    if (path === EDITION_CARD && !isAsked(path)) continue
    waiting.push(put(path, card))
    if (waiting.length < AT_ONCE) continue
    await Promise.all(waiting)
    waiting = []
  }
  await Promise.all(waiting)
}
