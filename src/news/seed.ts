import type { Notice } from './notice.ts'

/** How a seed is written; it goes by the file's ending, never by sniffing. */
export type SeedFormat = 'txt' | 'md' | 'html'

/**
 * A raw article file, decoded. `path` is relative to the seeds folder with `/` between its parts
 * (`world/x.txt`): its folder is the section, its base name gives the id.
 */
export type Seed = { path: string; format: SeedFormat; text: string }

/** A seed refused, with the sentences that say why. */
export type Spiked = { kind: 'spiked'; seed: string; notices: readonly Notice[] }
