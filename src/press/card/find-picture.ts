import type { EditionSummary } from '#news/edition.ts'
import { CARD_HEIGHT, CARD_WIDTH, cardPath, EDITION_CARD } from '#news/machine-paths.ts'
import type { Picture } from '#prerender/head-setting.ts'
import type { PageHead } from '#read/page-head.ts'
import { composePlateCard, composeStoryCard } from './compose-card.ts'
import { describeCard } from './describe-card.ts'

const SIZE = { width: CARD_WIDTH, height: CARD_HEIGHT }

/** The card that stands for a page where it is shared: a story's own, the edition's for every other page. */
export function findPicture({ story }: PageHead, summary: EditionSummary): Picture {
  return story === null
    ? { path: EDITION_CARD, alt: describeCard(composePlateCard(summary)), ...SIZE }
    : { path: cardPath(story.id), alt: describeCard(composeStoryCard(story, summary)), ...SIZE }
}
