import type { Gist } from '#link/gist.ts'
import type { Notice } from '#news/notice.ts'

/** What the file system tells of a seed: if none of it has changed, neither has the seed. */
export type Stat = readonly [size: number, modified: number, changed: number, node: number]

/** Where a story's texts lie one after the other: what readers get of it, the rest, what is said in it. */
export type Place = readonly [file: number, at: number, told: number, untold: number, said: number]

/** What one seed came to; `seen` is when it was read, in milliseconds, and `hash` tells its content. */
export type Entry = { path: string; stat: Stat; seen: number; hash: string } & (
  { kind: 'story'; place: Place; gist: Gist } | { kind: 'spiked'; notices: readonly Notice[] }
)
