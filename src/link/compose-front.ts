import type { MeasuredArticle } from '#news/article.ts'
import type { Department, Front, Lead } from '#news/front.ts'
import { chooseVoices, VOICED } from './choose-voices.ts'
import type { OpenStory } from './choose-voices.ts'
import type { FilledSection } from './fill-sections.ts'
import type { Speakers } from './list-speakers.ts'
import type { Story } from './story.ts'

const DEPARTMENT_TEASERS = 7

function composeLead({ article, story: { teaser } }: OpenStory): Lead {
  const crossheads = article.body.flatMap((block) =>
    block.kind === 'crosshead' ? [{ text: block.text, anchor: block.anchor }] : [],
  )
  return { teaser, crossheads }
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

/** Quotes of the edition, and everyone heard in it: each who is only described is somebody else. */
function countVoices({ named, unnamed }: Speakers): Pick<Front, 'quotes' | 'speakers'> {
  const described = unnamed.find(({ kind }) => kind === 'described')
  const sources = described?.said.map(({ story, speaker }) => `${story} ${speaker ?? ''}`)
  const spoken = [...named, ...unnamed].filter(({ kind }) => kind !== 'headlines')
  return {
    quotes: spoken.reduce((sum, { quotes }) => sum + quotes, 0),
    speakers: named.length + new Set(sources).size,
  }
}

/** What a front is composed of; `openArticle` opens a story by its id. */
type Setting = {
  sections: readonly FilledSection[]
  speakers: Speakers
  openArticle: (id: string) => MeasuredArticle
}

/** The front: the edition's first story as its lead, the second, and the departments with the rest. */
export function composeFront(stories: readonly Story[], { sections, speakers, openArticle }: Setting): Front {
  const first = stories
    .slice(0, VOICED)
    .map((story): OpenStory => ({ story, article: openArticle(story.gist.id) }))
  const [lead, second] = first
  const shown = stories.slice(0, 2)
  return {
    lead: lead === undefined ? null : composeLead(lead),
    second: second?.story.teaser ?? null,
    departments: sections.flatMap((section) => composeDepartment(section, shown)),
    stories: stories.length,
    minutes: stories.reduce((sum, { teaser }) => sum + teaser.minutes, 0),
    voices: chooseVoices(first),
    ...countVoices(speakers),
  }
}
