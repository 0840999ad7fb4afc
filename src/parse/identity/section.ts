import { toSlug } from './slug.ts'

/** The section a seed belongs to: its folder, or `news` at the root. */
export function sectionOf(path: string): string {
  const end = path.indexOf('/')
  return end < 0 ? 'news' : toSlug(path.slice(0, end)) || 'news'
}
