import { readSync } from 'node:fs'
import type { MeasuredArticle, PublicArticle } from '#news/article.ts'
import type { Told } from '#news/measure-article.ts'
import type { Utterance } from '#news/quotes-page.ts'
import type { Place } from './entry.ts'

/** What readers do not get of a story. */
type Untold = Pick<MeasuredArticle, 'removed' | 'notices' | 'imprint'>

/** What readers get of a story, the rest, and what is said in it. */
export type Texts = readonly [told: string, untold: string, said: string]

/** A story's texts as they are kept, one after the other. */
export function writeTexts({ article, told }: Told, said: readonly Utterance[]): Texts {
  const { removed, notices, imprint } = article
  const untold: Untold = { removed, notices, imprint }
  return [told, JSON.stringify(untold), JSON.stringify(said)]
}

/** Opens stories in files that are open, by number. Throws when a file is too short. */
export function openTexts(files: readonly number[]) {
  let room = Buffer.alloc(1 << 16)
  const read = (file: number, at: number, length: number): void => {
    if (room.length < length) room = Buffer.alloc(2 * length)
    if (readSync(files[file] ?? -1, room, 0, length, at) !== length)
      throw new Error('The archive is cut short')
  }
  return {
    openTold: ([file, at, length, untold]: Place): Told => {
      read(file, at, length + untold)
      const told = room.toString('utf8', 0, length)
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by `writeTexts`
      const article = JSON.parse(told) as PublicArticle
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by `writeTexts`
      const rest = JSON.parse(room.toString('utf8', length, length + untold)) as Untold
      return { article: Object.assign(article, rest), told }
    },
    openUtterances: ([file, at, told, untold, said]: Place): readonly Utterance[] => {
      read(file, at + told + untold, said)
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by `writeTexts`
      return JSON.parse(room.toString('utf8', 0, said)) as Utterance[]
    },
  }
}
