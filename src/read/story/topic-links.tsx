import { topicPath } from '#news/paths.ts'
import type { TopicLink } from '#news/topic-page.ts'
import { Link } from '#read/link/link.tsx'

/** What a story is about, and the way to all there is about it. */
export function TopicLinks({ topics }: { topics: readonly TopicLink[] }) {
  if (topics.length === 0) return null
  return (
    <section
      aria-label="Topics"
      className="mt-1 flex max-w-measure gap-x-5 border-t border-hair py-2 font-sans text-meta print:hidden"
    >
      <div className="py-1 font-extrabold whitespace-nowrap max-lg:py-3">More on</div>
      <ul className="flex flex-wrap gap-x-5 text-ink-2">
        {topics.map(({ slug, name }) => (
          <li key={slug}>
            <Link to={topicPath(slug)} className="inline-block py-1 underlined max-lg:py-3">
              <bdi>{name}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
