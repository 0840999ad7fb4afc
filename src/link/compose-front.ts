import type { Article } from '#news/article.ts'
import type { Department, Front, Lead } from '#news/front.ts'
import { chooseVoices } from './choose-voices.ts'
import type { FilledSection } from './fill-sections.ts'
import type { Story } from './story.ts'

const DEPARTMENT_TEASERS = 7

function composeLead(story: Story): Lead {
  const { article, teaser } = story
  const crossheads = article.body.flatMap((block) =>
    block.kind === 'crosshead' ? [{ text: block.text, anchor: block.anchor }] : [],
  )
  return { teaser, crossheads, voices: chooseVoices(story) }
}

/** A section's stories but for those above it; none when it has no other. */
function composeDepartment(
  { section, stories }: FilledSection,
  shown: readonly Story[],
): readonly Department[] {
  const teasers = stories
    .slice(0, DEPARTMENT_TEASERS + shown.length)
    .filter((story) => !shown.includes(story))
    .slice(0, DEPARTMENT_TEASERS)
    .map(({ teaser }) => teaser)
  const { slug, name, stories: total } = section
  return teasers.length === 0 ? [] : [{ slug, name, teasers, stories: total }]
}

const countUtterances = ({ quotes }: Article): number => new Set(quotes.map(({ group }) => group)).size

/** Everyone heard in the edition; a speaker who is only described is somebody else in each story. */
function countSpeakers(stories: readonly Story[]): number {
  const speakers = new Set<string>()
  for (const { article } of stories) {
    for (const { speaker, speakerKind } of article.quotes) {
      if (speaker !== null) speakers.add(speakerKind === 'described' ? `${article.id} ${speaker}` : speaker)
    }
  }
  return speakers.size
}

/** The front: the edition's first story as its lead, the second, and the departments with the rest. */
export function composeFront(stories: readonly Story[], sections: readonly FilledSection[]): Front {
  const [lead, second] = stories
  const shown = stories.slice(0, 2)
  return {
    lead: lead === undefined ? null : composeLead(lead),
    second: second?.teaser ?? null,
    departments: sections.flatMap((section) => composeDepartment(section, shown)),
    stories: stories.length,
    minutes: stories.reduce((sum, { teaser }) => sum + teaser.minutes, 0),
    quotes: stories.reduce((sum, { article }) => sum + countUtterances(article), 0),
    speakers: countSpeakers(stories),
  }
}
