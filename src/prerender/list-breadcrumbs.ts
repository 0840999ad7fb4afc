import { FRONT_PATH, QUOTES_PATH, sectionPath } from '#news/paths.ts'
import { toAddress } from '#news/site.ts'
import type { PageHead } from '#read/page-head.ts'
import type { HeadSetting } from './head-setting.ts'

/** Where a page stands, from the front on, as schema.org `BreadcrumbList`; `null` for the front itself. */
export function listBreadcrumbs(head: PageHead, { summary, site }: HeadSetting): object | null {
  if (head.path === FRONT_PATH) return null
  const section = summary.sections.find(({ slug }) => slug === head.story?.section)
  const steps = [
    { name: summary.name, path: FRONT_PATH },
    ...(section === undefined ? [] : [{ name: section.name, path: sectionPath(section.slug) }]),
    ...(head.path.startsWith(`${QUOTES_PATH}/`) ? [{ name: 'Who said what', path: QUOTES_PATH }] : []),
    { name: head.name, path: head.path },
  ]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      item: toAddress(site, path),
    })),
  }
}
