import type { Reason } from '#news/onward.ts'
import type { Common } from './index-common.ts'
import type { Story } from './story.ts'

/** Says why a reader of one story may want another: the most telling reason of those that are true. */
export function openReasons(from: Story, common: Common): (to: Story) => Reason {
  const topics = (common.topicsOf[from.place] ?? []).filter((topic) => common.weighTopic(topic) > 0)
  let shareTerms: ((to: number) => readonly string[]) | null = null
  return (to) => {
    const speaker = [...from.speakers].find((name) => to.speakers.has(name))
    if (speaker !== undefined) return { kind: 'speaker', speaker }
    const topic = topics.find(({ stories }) => stories.has(to.place))
    if (topic !== undefined) return { kind: 'topic', topic: topic.name }
    shareTerms ??= common.shareTerms(from.place)
    const words = shareTerms(to.place)
    if (words.length > 0) return { kind: 'words', words }
    const { section } = to.teaser
    return from.gist.section === section.slug ? { kind: 'section', name: section.name } : { kind: 'date' }
  }
}
