import type { MeasuredArticle } from '#news/article.ts'
import type { Teaser } from '#news/teaser.ts'

/** A story while it is linked: its place in the edition's order, from 0, and what it may share with others. */
export type Story = {
  place: number
  seed: string
  article: MeasuredArticle
  teaser: Teaser
  /** Its headline as headlines are compared. */
  title: string
  /** People and organisations it quotes, by name. */
  speakers: ReadonlySet<string>
}
