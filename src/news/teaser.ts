import type { Foreign } from './foreign.ts'

/** Headline, summary, link: a story as lists show it. */
export type Teaser = {
  id: string
  path: string
  headline: string
  section: { slug: string; name: string }
  label: string | null
  /** The standfirst, or the first sentences of the first paragraph word for word; `null` when there is neither. */
  summary: string | null
  /** Reading time in whole minutes, at least 1. */
  minutes: number
  /** ISO 8601. */
  published: string | null
  foreign: Foreign | null
  /** The hash of the story's own data, which names their lasting address; `null` where it is not known. */
  imprint: string | null
}
