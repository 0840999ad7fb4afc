import type { Teaser } from '#news/teaser.ts'
import type { Gist } from './gist.ts'

/** A story while it is linked: its place in the edition's order, from 0, and what it may share with others. */
export type Story = {
  place: number
  gist: Gist
  teaser: Teaser
  /** People and organisations it quotes, by name. */
  speakers: ReadonlySet<string>
}
