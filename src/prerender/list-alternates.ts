import {
  ATOM_FEED,
  JSON_FEED,
  RSS_FEED,
  sectionFeedPath,
  speakerFeedPath,
  twinPath,
} from '#news/machine-paths.ts'
import { sectionPath } from '#news/paths.ts'
import { isPublic } from '#news/site.ts'
import type { PageHead } from '#read/page-head.ts'
import type { HeadSetting } from './head-setting.ts'

/** Another form of a page, for a program that asks for it. `path` is root-relative. */
export type Alternate = { type: string; path: string; title: string }

const RSS = 'application/rss+xml'

/** The feed of the section that a page shows, on its first page and the others. */
function listSectionFeed({ path }: PageHead, { summary }: HeadSetting): readonly Alternate[] {
  const section = summary.sections.find(({ slug }) => `${path}/`.startsWith(`${sectionPath(slug)}/`))
  if (section === undefined) return []
  return [{ type: RSS, path: sectionFeedPath(section.slug), title: `${summary.name}: ${section.name}` }]
}

/** The feed of the speaker whose quotes a page shows. */
function listSpeakerFeed({ quotes, summary }: HeadSetting): readonly Alternate[] {
  const name = quotes?.groups[0]?.name
  const speaker = quotes?.speaker ?? null
  if (speaker === null || name === null || name === undefined) return []
  return [{ type: RSS, path: speakerFeedPath(speaker), title: `${summary.name}: ${name}` }]
}

/** A story's Markdown twin, and the feeds that the page's readers may follow, the nearest first. */
export function listAlternates(head: PageHead, setting: HeadSetting): readonly Alternate[] {
  const { name } = setting.summary
  const twin =
    head.story === null
      ? []
      : [{ type: 'text/markdown', path: twinPath(head.story.path), title: `${head.name} (Markdown)` }]
  if (!isPublic(setting.site)) return twin
  const atom = { type: 'application/atom+xml', path: ATOM_FEED, title: `${name} (Atom)` }
  return [
    ...twin,
    ...listSectionFeed(head, setting),
    ...listSpeakerFeed(setting),
    { type: RSS, path: RSS_FEED, title: `${name} (RSS)` },
    ...(setting.hasAtom ? [atom] : []),
    { type: 'application/feed+json', path: JSON_FEED, title: `${name} (JSON Feed)` },
  ]
}
